package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WholeAnswersTest {
    private static final String DOOR = "/here/camunda/api/engine/engine/default/";

    @ParameterizedTest
    @ValueSource(strings = {"task/x/submit-form", "task/x/submit-for%6D", "task/x/%63omplete/"})
    void looksAtAnswersHoweverTheirAddressIsWritten(String path) {
        assertThat(new WholeAnswers().shouldNotFilter(request(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"variables\": {}}",
                "{\"variables\": {\"advice\": {\"value\": null}, \"none\": {}}}",
                "{\"variables\": {\"advice\": {\"value\": \"Rest\", \"type\": \"String\", \"valueInfo\": {}}}, \"withVariablesInReturn\": false}",
                "{\"variables\": {}, \"businessKey\": \"x\"}",
                "no JSON, which the engine says itself"
            })
    void letsWholeAnswersThrough(String body) throws Exception {
        assertThat(statusOf(body)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "7",
                "{\"variables\": {\"advice\": \"Rest\"}}",
                "{\"variables\": {\"advice\": null}}",
                "{\"variables\": {\"advice\": {\"valeu\": \"Rest\"}}}",
                "{\"answers\": {\"advice\": {\"value\": \"Rest\"}}}"
            })
    void refusesWhatTheEngineWouldTakeForNoAnswer(String body) throws Exception {
        assertThat(statusOf(body)).isEqualTo(400);
    }

    private static int statusOf(String body) throws Exception {
        MockHttpServletRequest request = request("task/x/submit-form");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        new WholeAnswers().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", DOOR + path);
        request.setContextPath("/here");
        return request;
    }
}
