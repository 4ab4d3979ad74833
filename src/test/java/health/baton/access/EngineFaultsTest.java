package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EngineFaultsTest {
    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private final EngineFaults faults = new EngineFaults();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # method | address   | engine says                                                                                                          | status, words
            POST | /x/claim      | 500 {"type":"NullPointerException","message":"Cannot invoke \\"org.camunda.Dto.get()\\" because \\"dto\\" is null"} | 400 The request is not as it has to be, or speaks of something that is not there.
            POST |               | 500 {"type":"ProcessEngineException","message":"Object values cannot be used to query"}                              | 400 The request is not as it has to be, or speaks of something that is not there.
            POST | /x/complete   | 500 {"type":"RestException","message":"Cannot complete task x: task is null"}                                        | 400 The request is not as it has to be, or speaks of something that is not there.
            POST | /x/complete   | 500 {"type":"ProcessEngineException","message":"It broke in org.example.shop.Till"}                                  | 500 This could not be done. Whoever looks after Baton finds the reason in its log.
            GET  |               | 500 {"type":"ProcessEnginePersistenceException","message":"Check the entire exception stack trace."}                 | 500 This could not be done. Whoever looks after Baton finds the reason in its log.
            GET  |               | 400 {"type":"InvalidRequestException","message":"Cannot convert value x to java type java.lang.Boolean"}             | 400 Cannot convert value x
            POST |               | 400 Cannot deserialize value of type `org.camunda.bpm.Dto` at [Source: REDACTED; line: 1, column: 11]                | 400 The request cannot be read: line 1, column 11.
            POST |               | 400 {"type":"InvalidRequestException","message":""}                                                                   | 400 The request is not as it has to be, or speaks of something that is not there.
            POST | /x/claim      | 403 {"type":"AuthorizationException","message":"The user with id crew may not","resourceName":"Task"}                | 403 The user with id crew may not
            """)
    void tellsWhoAsksWhatIsWrongAndNothingOfTheInsides(String method, String beneath, String says, String expected)
            throws ServletException, IOException {
        MockHttpServletResponse answer = answer(
                new MockHttpServletRequest(method, TASKS + (beneath == null ? "" : beneath)),
                Integer.parseInt(says.substring(0, 3)),
                says.substring(4));

        assertThat(answer.getStatus() + " " + json(answer).path("message").asText())
                .isEqualTo(expected);
    }

    @Test
    void leavesWhatSucceedsAndWhatIsNotTheEnginesAsItIs() throws ServletException, IOException {
        String words = "{\"type\":\"NullPointerException\",\"message\":\"x\"}";
        assertThat(answer(new MockHttpServletRequest("GET", TASKS), 200, words).getContentAsString())
                .isEqualTo(words);
        assertThat(answer(new MockHttpServletRequest("GET", "/camunda/api/baton/inbox"), 500, words)
                        .getContentAsString())
                .isEqualTo(words);
        assertThat(answer(new MockHttpServletRequest("GET", "/engine-rest/task"), 500, words)
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void keepsTheOtherFactsOfARefusal() throws ServletException, IOException {
        MockHttpServletResponse answer = answer(
                new MockHttpServletRequest("GET", TASKS),
                403,
                "{\"type\":\"AuthorizationException\",\"message\":\"no org.camunda.bpm.Task\",\"resourceName\":\"Task\"}");
        assertThat(json(answer).path("resourceName").asText()).isEqualTo("Task");
        assertThat(json(answer).path("type").asText()).isEqualTo("AuthorizationException");
        assertThat(answer.getContentAsString()).doesNotContain("org.camunda");
    }

    private static JsonNode json(MockHttpServletResponse answer)
            throws JsonProcessingException, java.io.UnsupportedEncodingException {
        return new ObjectMapper().readTree(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, int status, String says)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        faults.doFilter(request, response, (asked, answering) -> {
            HttpServletResponse out = (HttpServletResponse) answering;
            out.setStatus(status);
            out.setContentType(says.startsWith("{") ? "application/json" : "text/plain");
            out.setContentLength(says.length());
            out.getOutputStream().write(says.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
        return response;
    }
}
