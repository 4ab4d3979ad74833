package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.exception.ExceptionLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class EngineFaultsTest {
    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String NONSENSE = "{\"type\":\"NullPointerException\",\"message\":\"x\"}";
    private static final String BROKEN = "{\"type\":\"ProcessEngineException\",\"message\":\"x\"}";

    private final HeldTraces traces = new HeldTraces();
    private final EngineFaults faults = new EngineFaults(traces);
    private final Logger log = (Logger) LoggerFactory.getLogger(EngineFaults.class);

    @AfterEach
    void end() {
        traces.end();
        log.setLevel(null);
    }

    @Test
    void logsARequestThatIsNoneInOneLineWithoutAnybodysValues() throws ServletException, IOException {
        Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        everything.addAppender(logged);
        try {
            MockHttpServletRequest request = new MockHttpServletRequest("POST", TASKS + "/Ashdown-1961/submit-form");
            request.setQueryString("name=Ashdown");

            failing(request, NONSENSE);
        } finally {
            everything.detachAppender(logged);
        }
        assertThat(logged.list)
                .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
                .containsExactly(tuple(Level.WARN, "Refused with 400: POST %s/*/submit-form".formatted(TASKS)));
    }

    @Test
    void logsItsTraceForWhoeverLooksForIt(CapturedOutput output) throws ServletException, IOException {
        log.setLevel(Level.DEBUG);

        failing(new MockHttpServletRequest("POST", TASKS), NONSENSE);

        assertThat(output).contains("Refused with 400", "IllegalStateException: about Ashdown", "\tat ");
    }

    @Test
    void logsTheTraceOfAFaultOfOurs(CapturedOutput output) throws ServletException, IOException {
        failing(new MockHttpServletRequest("POST", TASKS + "/x/complete"), BROKEN);

        assertThat(output)
                .contains("WARN", "IllegalStateException: about Ashdown", "\tat ")
                .doesNotContain("Refused");
    }

    @Test
    void logsTheTraceOfWhatNobodyAnswers(CapturedOutput output) {
        assertThatThrownBy(() -> faults.doFilter(
                        new MockHttpServletRequest("POST", TASKS),
                        new MockHttpServletResponse(),
                        (asked, answering) -> {
                            ExceptionLogger.REST_LOGGER.log(new IllegalStateException("about nobody"));
                            throw new ServletException("broken");
                        }))
                .isInstanceOf(ServletException.class);

        assertThat(output).contains("WARN", "IllegalStateException: about nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "/task/f2b0c1d8-0001-11f0-9d7a-0242ac120002/claim, /task/*/claim",
        "/user/ashdown/profile, /user/*/profile",
        "/process-definition/key/ptcda/submit-form, /process-definition/key/*/submit-form",
        "/history/process-instance/count, /history/process-instance/count",
        "/task/Rhys%20Ashdown, /task/*",
        "/task/x1/localVariables/9990004137, /task/*/localVariables/*"
    })
    void namesADoorInTheLogAndNobodyAtIt(String address, String named, CapturedOutput output)
            throws ServletException, IOException {
        failing(new MockHttpServletRequest("GET", "/engine-rest" + address), NONSENSE);

        assertThat(output).containsPattern("GET /engine-rest" + Pattern.quote(named) + "\\s*\\n");
    }

    /** As the engine's REST does: it logs, and answers. */
    private void failing(MockHttpServletRequest request, String says) throws ServletException, IOException {
        faults.doFilter(request, new MockHttpServletResponse(), (asked, answering) -> {
            ExceptionLogger.REST_LOGGER.log(new IllegalStateException("about Ashdown"));
            ((HttpServletResponse) answering).setStatus(500);
            answering.getOutputStream().write(says.getBytes(StandardCharsets.UTF_8));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # method | address   | engine says                                                                                                          | status, words
            POST | /x/claim      | 500 {"type":"NullPointerException","message":"Cannot invoke \\"org.camunda.Dto.get()\\" because \\"dto\\" is null"} | 400 The request is not as it has to be, or speaks of something that is not there.
            POST |               | 500 {"type":"ProcessEngineException","message":"Object values cannot be used to query"}                              | 400 The request is not as it has to be, or speaks of something that is not there.
            POST | /x/complete   | 500 {"type":"RestException","message":"Cannot complete task x: task is null"}                                        | 400 The request is not as it has to be, or speaks of something that is not there.
            POST | /x/resolve    | 500 {"type":"FormFieldValidationException","message":"Somebody has done this task."}            | 400 Somebody has done this task.
            POST | /x/complete   | 500 {"type":"ProcessEngineException","message":"It broke in org.example.shop.Till"}                                  | 500 This could not be done. Whoever looks after Baton finds the reason in its log.
            GET  |               | 500 {"type":"ProcessEnginePersistenceException","message":"Check the entire exception stack trace."}                 | 500 This could not be done. Whoever looks after Baton finds the reason in its log.
            GET  |               | 400 {"type":"InvalidRequestException","message":"Cannot convert value x to java type java.lang.Boolean"}             | 400 Cannot convert value x
            POST |               | 400 Cannot deserialize value of type `org.camunda.bpm.Dto` at [Source: REDACTED; line: 1, column: 11]                | 400 The request cannot be read: line 1, column 11.
            POST |               | 400 {"type":"InvalidRequestException","message":""}                                                                   | 400 The request is not as it has to be, or speaks of something that is not there.
            PUT  | /credentials  | 500 {"type":"ProcessEngineException","message":"Password does not match policy"}                             | 400 A password has at least 15 characters, nothing of the name, and is no common one, no repetition and no row of keys.
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
            out.getOutputStream().write(says.getBytes(StandardCharsets.UTF_8));
        });
        return response;
    }
}
