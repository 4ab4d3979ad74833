package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WholeAnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"task/x/submit-form", "task/x/submit-for%6D", "task/x/%63omplete/"})
    void looksAtAnswersHoweverTheirAddressIsWritten(String path) {
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", "/here/camunda/api/engine/engine/default/" + path);
        request.setContextPath("/here");

        assertThat(new WholeAnswers().shouldNotFilter(request)).isFalse();
    }
}
