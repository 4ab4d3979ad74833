package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = DoorsApplication.class,
        properties = "baton.engine-rest=true")
class OpenEngineRestTest {
    @LocalServerPort
    int port;

    @Test
    void opensTheEnginesRestToAdministratorsOnlyAndAsThemselves() {
        Client client = new Client(port);

        assertThat(client.get("/engine-rest/engine").statusCode()).isEqualTo(401);
        assertThat(client.get("/engine-rest/engine", Client.basic("root", "wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(client.get("/engine-rest/engine", Client.basic("ward", "ward-password"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.get("/engine-rest/engine", Client.basic("root", "root-password"))
                        .body())
                .isEqualTo("engine for root");
    }

    @Test
    void neverMakesABrowserAskForThePasswordThere() {
        assertThat(new Client(port).get("/engine-rest/deployment").headers().firstValue("WWW-Authenticate"))
                .isEmpty();
    }
}
