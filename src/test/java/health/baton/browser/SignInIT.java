package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guessing passwords at the webapps' sign-in; each test comes from an address of its own, as a proxy would say. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class SignInIT {
    private static final int FAILURES = 20;

    private final Stage stage;

    SignInIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void answersTheRightAndTheWrongPasswordTheSameWhileTheAccountIsLocked() {
        Answer wrong = signIn("otherpractice", "guessed", "192.0.2.10");
        Answer right = signIn("otherpractice", Person.PASSWORD, "192.0.2.10");
        Answer wrongAgain = signIn("otherpractice", "guessed", "192.0.2.10");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(right.status()).isEqualTo(401);
        assertThat(withoutTime(right)).isEqualTo(withoutTime(wrongAgain)).isEqualTo(withoutTime(wrong));
        // seldom enough not to be taken for a guess
        Awaitility.await("the end of the lock")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        signIn("otherpractice", Person.PASSWORD, "192.0.2.11").status() == 200);
    }

    @Test
    void makesAnAddressThatGuessesWaitAndSaysSoOnThePage() {
        for (int i = 0; i < FAILURES; i++) {
            assertThat(signIn("somebody" + i, "guessed", "192.0.2.20").status()).isEqualTo(401);
        }
        assertThat(signIn("crew", Person.PASSWORD, "192.0.2.20").status()).isEqualTo(429);
        assertThat(signIn("crew", Person.PASSWORD, "192.0.2.21").status()).isEqualTo(200);

        try (BrowserContext guesser = stage.browser()
                .newContext(
                        new Browser.NewContextOptions().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.20")))) {
            Page page = guesser.newPage();
            page.navigate(stage.baton().url("/camunda/app/tasklist/default/"));
            page.getByPlaceholder("Username").fill("crew");
            page.getByPlaceholder("Password").fill(Person.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                    .click();
            assertThat(page.getByText("Too many failed sign-ins from this address. Try again in"))
                    .isVisible();
        }
    }

    private Answer signIn(String name, String password, String address) {
        return Person.nobody(stage.baton()).signInWith(name, password, "tasklist", Map.of("X-Forwarded-For", address));
    }

    private static String withoutTime(Answer answer) {
        return answer.status() + answer.body().replaceFirst("\"timestamp\":\"[^\"]*\"", "");
    }
}
