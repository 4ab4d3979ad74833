package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.testing.MovableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = DoorsApplication.class,
        properties = {
            "management.endpoints.web.exposure.include=health,env",
            "baton.metrics.account=monitor",
            "management.endpoint.health.probes.enabled=true",
            "baton.engine-rest=false"
        })
class DoorsTest {
    private static final String[] WARD = Client.basic("ward", "ward-password");
    private static final String[] ROOT = Client.basic("root", "root-password");
    private static final String[] WRONG = Client.basic("ward", "wrong");

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext context;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @AfterEach
    void forgetFailures() {
        clock.pass(AddressLimit.WINDOW);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/me, 401",
        "/api/not-there, 401",
        "/api/admin/rota, 401",
        "/engine-rest/engine, 404",
        "/engine-rest, 404",
        "/actuator, 401",
        "/actuator/env, 401",
        "/actuator/prometheus, 401",
        "/actuator/health, 200",
        "/actuator/health/liveness, 200",
        "/actuator/health/readiness, 200",
        "/actuator/health/ping, 401",
        "/camunda/api/baton/story, 401",
        "/camunda/api/baton/not-there, 401",
        "/camunda/app/page, 200",
        "/camunda/api/engine/identity/verify, 404",
        "/camunda/api/engine/engine/default/identity/verify, 404",
        "/baton/cases, 302",
        "/baton/cases/K7QM-4XTN.css, 302",
        "/baton/not-there, 404",
        "/baton/not-there.css, 404",
        "/reply/abc, 200",
        "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css, 200",
        "/, 302",
        "/elsewhere, 404",
        "/error, 404",
        "/login, 404",
        "/logout, 404"
    })
    void answersAStrangerLikeThis(String path, int status) {
        assertThat(client.get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/me, 200",
        "/api/not-there, 404",
        "/api/admin/rota, 403",
        "/engine-rest/engine, 404",
        "/actuator/env, 403",
        "/actuator/prometheus, 403",
        "/elsewhere, 404",
        "/camunda/api/baton/story, 401"
    })
    void answersAProgramOfTheStaffLikeThis(String path, int status) {
        assertThat(client.get(path, WARD).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/api/me, 200", "/engine-rest/engine, 404", "/actuator/env, 200", "/elsewhere, 404"})
    void answersAProgramOfTheAdministratorsLikeThis(String path, int status) {
        assertThat(client.get(path, ROOT).statusCode()).isEqualTo(status);
    }

    @Test
    void letsTheMonitoringReadTheFiguresAndNothingElseOfTheAdministrators() {
        String[] monitor = Client.basic("monitor", "monitor-password");
        // nothing lies behind this door here
        assertThat(client.get("/actuator/prometheus", monitor).statusCode()).isEqualTo(404);
        assertThat(client.get("/actuator/prometheus", ROOT).statusCode()).isEqualTo(404);
        assertThat(client.get("/actuator/env", monitor).statusCode()).isEqualTo(403);
        assertThat(client.get("/api/admin/rota", monitor).statusCode()).isEqualTo(403);
    }

    @Test
    void actsInTheEngineAsThePersonWhoSignedInAndAsNobodyAfterwards() {
        assertThat(client.get("/api/me", WARD).body()).isEqualTo("ward");
        assertThat(client.post("/api/me", "", ROOT).body()).isEqualTo("written by root");
        assertThat(client.get("/camunda/app/page").body()).isEqualTo("nobody");
    }

    @Test
    void refusesAProgramInJsonAndAsksForThePassword() {
        HttpResponse<String> refused = client.get("/api/me", WRONG);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Baton\", charset=\"UTF-8\"");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":401").doesNotContain("ward");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic %%%", "Basic OnBhc3N3b3Jk", "Bearer abc"})
    void refusesWhatIsNotANameAndAPassword(String header) {
        assertThat(client.get("/api/me", "Authorization", header).statusCode()).isEqualTo(401);
    }

    @Test
    void remembersNoProgramInASession() {
        HttpResponse<String> answer = client.get("/api/me", WARD);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(client.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsTheStatusOfAnErrorBehindTheDoorAndTellsNothingOfTheInside() {
        HttpResponse<String> broken = client.get("/api/broken", WARD);

        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("500").doesNotContain("secret");
    }

    @Test
    void makesAnAddressThatGuessesWaitEvenWithTheRightPassword() {
        for (int i = 0; i < 20; i++) {
            assertThat(client.get("/api/me", WRONG).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> limited = client.get("/api/me", WARD);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 601L);
        assertThat(client.get("/actuator/env", ROOT).statusCode()).isEqualTo(429);
        assertThat(client.get("/actuator/health").statusCode()).isEqualTo(200);

        clock.pass(Duration.ofMinutes(10));
        assertThat(client.get("/api/me", WARD).statusCode()).isEqualTo(200);
    }

    @Test
    void letsReceiptsThroughToThePageThatLooksAtTheirToken() {
        HttpResponse<String> taken = client.post("/notify/receipts", "{}");

        assertThat(taken.body()).isEqualTo("written by nobody");
        assertThat(taken.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(client.post("/notify/other", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void takesAReplyOnlyFromItsOwnPage() {
        assertThat(client.post("/reply/abc", "answer=yes").statusCode()).isEqualTo(403);

        HttpResponse<String> page = client.get("/reply/abc");
        HttpResponse<String> sent = client.post("/reply/abc", "answer=yes&_csrf=" + page.body());

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(new Client(port).post("/reply/abc", "_csrf=" + page.body()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAGarbledTokenForNone() {
        byte[] token = Base64.getUrlDecoder().decode(client.get("/reply/abc").body());
        token[token.length - 1] ^= (byte) 0x80;

        assertThat(client.post("/reply/abc", "_csrf=" + Base64.getUrlEncoder().encodeToString(token))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givesAReplyPageThatIsNotKeptNotFramedAndDoesNotPassItsLinkOn() {
        HttpResponse<String> page = client.get("/reply/abc");

        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(header(page, "Set-Cookie"))
                .startsWith("baton-reply=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/reply")
                .doesNotContain("JSESSIONID");
    }

    @Test
    void letsNothingOfWhatIsNoPageBeTakenForOne() {
        for (String address : List.of("/nowhere", "/api/cases", "/engine-rest/engine", "/actuator/env")) {
            HttpResponse<String> answer = client.get(address);

            assertThat(header(answer, "Content-Security-Policy"))
                    .as(address)
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void letsWhoeverIsSignedInToTheWebappsUseOurPages() {
        String[] session = {DoorsApplication.WEBAPP_SESSION, "ward"};

        HttpResponse<String> page = client.get("/baton/cases", session);
        assertThat(page.body()).isEqualTo("ward");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(client.get("/camunda/api/baton/story", session).body()).isEqualTo("ward");

        assertThat(client.post("/baton/cases", "", session).statusCode()).isEqualTo(403);
        String token = client.get("/baton/form", session).body();
        assertThat(client.post("/baton/cases", "_csrf=" + token, session).body())
                .isEqualTo("written by ward");
    }

    @Test
    void sendsAStrangerFromOurPagesToTheSignInAndTakesNothingFromThem() {
        assertThat(header(client.get("/baton/cases"), "Location")).endsWith(SignInFirst.SIGN_IN);

        String[] session = {DoorsApplication.WEBAPP_SESSION, "ward"};
        String token = client.get("/baton/form", session).body();
        assertThat(client.post("/baton/cases", "_csrf=" + token).statusCode()).isEqualTo(401);
    }

    @Test
    void leavesTheWebappsToTheirOwnGuards() {
        HttpResponse<String> page = client.post("/camunda/app/page", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).isEmpty();
        assertThat(client.post("/camunda/api/baton/story", "").statusCode()).isEqualTo(401);
    }

    @Test
    void leadsFromTheFrontDoorToTasklist() {
        assertThat(header(client.get("/"), "Location")).endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void hasNoUserThatNobodyMade() {
        assertThat(context.getBeanNamesForType(UserDetailsService.class)).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
