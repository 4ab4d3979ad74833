package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.testing.MovableClock;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = DoorsApplication.class,
        properties = {"baton.engine-rest=false", "baton.sign-in.failures=5"})
class WebappSignInTest {
    private static final int FAILURES = 5;
    private static final String SIGN_IN = "/camunda/api/admin/auth/user/default/login/";
    private static final String RIGHT = "username=ward&password=ward-password";
    private static final String WRONG = "username=ward&password=wrong";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @AfterEach
    void forgetFailures() {
        clock.pass(AddressLimit.WINDOW);
    }

    @Test
    void makesAnAddressThatGuessesWaitAndSaysSoWhateverThePassword() {
        guess();

        HttpResponse<String> right = client.post(SIGN_IN + "tasklist", RIGHT);
        HttpResponse<String> wrong = client.post(SIGN_IN + "tasklist", WRONG);
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(wrong.statusCode()).isEqualTo(429);
        assertThat(right.body())
                .contains("\"message\":\"Too many failed sign-ins from this address. Try again in 11 min.\"")
                .isEqualTo(wrong.body());
        assertThat(right.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 601L);

        clock.pass(AddressLimit.WINDOW);
        assertThat(client.post(SIGN_IN + "tasklist", RIGHT).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "tasklist/", "cockpit", "%74asklist", "admin?again"})
    void knowsTheSignInHoweverItIsWritten(String application) {
        guess();

        assertThat(client.post(SIGN_IN + application, RIGHT).statusCode()).isEqualTo(429);
    }

    @Test
    void countsTheDoorsTogetherButLetsWhoeverIsSignedInGoOn() {
        guess();

        assertThat(client.get("/api/me", Client.basic("ward", "ward-password")).statusCode())
                .isEqualTo(429);
        assertThat(client.get("/camunda/api/baton/story", DoorsApplication.WEBAPP_SESSION, "ward")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.get("/camunda/app/page").statusCode()).isEqualTo(200);
    }

    @Test
    void countsNoRightPasswordEvenWhereTheApplicationIsNotForThatPerson() {
        for (int i = 0; i <= FAILURES; i++) {
            assertThat(client.post(SIGN_IN + "cockpit", RIGHT).statusCode()).isEqualTo(403);
        }

        assertThat(client.post(SIGN_IN + "tasklist", RIGHT).statusCode()).isEqualTo(200);
    }

    @Test
    void believesAProxyOnTheSameMachineForWhomItAsks() {
        guess("X-Forwarded-For", "192.0.2.7");

        assertThat(client.post(SIGN_IN + "tasklist", RIGHT, "X-Forwarded-For", "192.0.2.7")
                        .statusCode())
                .isEqualTo(429);
        assertThat(client.post(SIGN_IN + "tasklist", RIGHT, "X-Forwarded-For", "192.0.2.8")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void believesNoClientOnAPrivateNetworkThatItAsksForSomebodyElse() {
        for (int i = 0; i < FAILURES; i++) {
            assertThat(client.post(
                                    SIGN_IN + "tasklist",
                                    WRONG,
                                    "X-Forwarded-For",
                                    "198.51.100.%d, 10.1.2.3".formatted(i))
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(client.post(SIGN_IN + "tasklist", RIGHT, "X-Forwarded-For", "198.51.100.99, 10.1.2.3")
                        .statusCode())
                .isEqualTo(429);
    }

    private void guess(String... headers) {
        for (int i = 0; i < FAILURES; i++) {
            assertThat(client.post(SIGN_IN + "tasklist", WRONG, headers).statusCode())
                    .isEqualTo(401);
        }
    }
}
