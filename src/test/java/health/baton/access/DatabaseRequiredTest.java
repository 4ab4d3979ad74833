package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.Baton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseRequiredTest {
    @Test
    void refusesToStartWithoutADatabaseAndSaysWhatToSet(CapturedOutput output) {
        SpringApplication application = new SpringApplication(Baton.class);

        assertThatThrownBy(() -> application.run("--spring.datasource.url=", "--baton.embedded-postgres=false"))
                .isInstanceOf(DatabaseMissing.class);
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START", "SPRING_DATASOURCE_URL", "--spring.profiles.active=demo")
                .doesNotContain("\tat health.baton");
    }

    @Test
    void isContentWithAnAddress() {
        MockEnvironment environment =
                new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://localhost/baton");

        assertThatCode(() -> DatabaseRequired.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void isContentWithTheEmbeddedDatabase() {
        MockEnvironment environment = new MockEnvironment().withProperty("baton.embedded-postgres", "true");

        assertThatCode(() -> DatabaseRequired.check(environment)).doesNotThrowAnyException();
    }
}
