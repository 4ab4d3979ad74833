package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SecurityEventsTest {
    private static final String SIGN_IN = "/camunda/api/admin/auth/user/default/login/tasklist";
    /** {@code printf %s crew | sha256sum | cut -c1-8} */
    private static final String CREW = "account 9cae07a2";

    private final Logger log = (Logger) LoggerFactory.getLogger(SecurityEvents.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        log.addAppender(logged);
    }

    @AfterEach
    void end() {
        log.detachAppender(logged);
    }

    @Test
    void tellsWhoSignedInAndWhoSignedOut() throws ServletException, IOException {
        MockHttpServletRequest in = request("POST", SIGN_IN);
        new SecurityEvents().doFilter(in, new MockHttpServletResponse(), (asked, answering) -> signIn(in));
        answered(signedIn(request("POST", "/camunda/api/admin/auth/user/default/logout")), 204);

        assertThat(lines())
                .containsExactly(
                        "INFO Signed in: POST /camunda/api/admin/auth/user/*/login/tasklist by " + CREW
                                + " from 192.0.2.7",
                        "INFO Signed out: POST /camunda/api/admin/auth/user/*/logout by " + CREW + " from 192.0.2.7");
    }

    @Test
    void tellsFailedSignInsAtTheWebappsAndAtTheDoorsForPrograms() throws ServletException, IOException {
        answered(request("POST", SIGN_IN), 401);
        answered(program("crew"), 401);
        answered(program("crew"), 429);

        assertThat(lines())
                .containsExactly(
                        "WARN Sign-in failed: POST /camunda/api/admin/auth/user/*/login/tasklist by nobody from 192.0.2.7",
                        "WARN Sign-in failed: GET /api/cases/* by " + CREW + " from 192.0.2.7",
                        "WARN Made to wait: GET /api/cases/* by " + CREW + " from 192.0.2.7");
    }

    @Test
    void tellsWhatWasRefusedAndNobodysNameNumberOrValue() throws ServletException, IOException {
        MockHttpServletRequest asked = signedIn(request("GET", "/baton/manager/cases/K7QM-4XTN"));
        asked.setQueryString("name=Ashdown");
        answered(asked, 403);
        answered(signedIn(request("POST", "/camunda/api/engine/engine/default/user/ashdown/unlock")), 403);

        assertThat(lines())
                .containsExactly(
                        "WARN Refused: GET /baton/manager/cases/* by " + CREW + " from 192.0.2.7",
                        "WARN Refused: POST /camunda/api/engine/engine/default/user/*/unlock by " + CREW
                                + " from 192.0.2.7");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/cases, 401", "GET, /baton/told, 200", "GET, /nowhere, 404", "POST, /baton/told, 422"})
    void keepsQuietAboutEverythingElse(String method, String path, int status) throws ServletException, IOException {
        answered(request(method, path), status);

        assertThat(lines()).isEmpty();
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr("192.0.2.7");
        return request;
    }

    private static MockHttpServletRequest program(String name) {
        MockHttpServletRequest request = request("GET", "/api/cases/K7QM-4XTN");
        request.addHeader(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((name + ":x").getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    private static MockHttpServletRequest signedIn(MockHttpServletRequest request) {
        signIn(request);
        return request;
    }

    private static void signIn(MockHttpServletRequest request) {
        MockHttpSession session = new MockHttpSession();
        AuthenticationUtil.getAuthsFromSession(session).addOrReplace(new UserAuthentication("crew", "default"));
        request.setSession(session);
    }

    private static void answered(MockHttpServletRequest request, int status) throws ServletException, IOException {
        new SecurityEvents()
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (asked, answering) -> ((HttpServletResponse) answering).setStatus(status));
    }

    private List<String> lines() {
        return logged.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }
}
