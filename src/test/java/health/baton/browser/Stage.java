package health.baton.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Baton and one browser for all tests that bring their own cases and look at nothing else. */
record Stage(RunningBaton baton, Playwright playwright, Browser browser) implements AutoCloseable {
    private static final int CODE_LENGTH = 26;
    private static final boolean FIRST = Integer.getInteger("baton.process", 1) == 1;
    private static final Path ACCESS =
            Path.of("target", "baton-logs", "access-" + UUID.randomUUID()).toAbsolutePath();

    /** Where the addresses are written that this Baton was asked for. */
    static Path addresses() {
        return ACCESS;
    }

    /** One of the build's processes takes the jar that people get; for all others the quick start does. */
    static Stage open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Desk.PATIENCE);
        String[] options = {
            "--baton.demo.roving-gp-always=true",
            "--baton.demo.cases=false",
            // the list of all doors, for administrators
            "--management.endpoints.web.exposure.include=health,prometheus,mappings",
            // every address that was asked for, for who looks whether somebody stands in one
            "--server.tomcat.accesslog.enabled=true",
            "--server.tomcat.accesslog.buffered=false",
            "--server.tomcat.accesslog.directory=" + ACCESS
        };
        RunningBaton baton = FIRST ? RunningBaton.startJar(options) : RunningBaton.start(options);
        Playwright playwright = Chromium.playwright();
        return new Stage(baton, playwright, Chromium.launch(playwright));
    }

    Desk desk(String name, String application) {
        return Desk.signIn(browser, baton.url(""), name, application);
    }

    /** A call-out that the crew has just started; its reference. */
    Journey callOut(String familyName, String nhsNumber) {
        Journey journey = new Journey(baton, CallOuts.fall(familyName, nhsNumber));
        journey.upTo("the crew starts the case");
        return journey;
    }

    /** A call-out that the practice is asked about; everybody before has done what they owe. */
    Journey toldToThePractice(String familyName, String nhsNumber) {
        Journey journey = new Journey(baton, CallOuts.fall(familyName, nhsNumber));
        journey.upTo("the roving GP keeps the person at home");
        journey.task(Person.signIn(baton, "practice", "tasklist"), "Read and answer");
        return journey;
    }

    /**
     * A new code for the reply page of the newest message of this kind about the case: {@code gp}, or {@code letter} for the
     * pages of the person.
     */
    String answerCode(String reference, String kind) {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, CODE_LENGTH);
        baton.database().sql("""
                        insert into reply_code (code_hash, message_id, created_at, expires_at)
                        select sha256(?::bytea), id, now(), now() + interval '1 day'
                          from message where case_reference = ? and kind = ? order by number desc limit 1
                        """).params(code, reference, kind).update();
        return code;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        baton.close();
    }

    /**
     * Gives it to whoever asks, one for all classes of this virtual machine: the build hands them to it one at a time, each with
     * a store of its own.
     */
    static final class Shared implements ParameterResolver {
        private static Stage stage;

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return opened();
        }

        private static synchronized Stage opened() {
            if (stage == null) {
                stage = open();
                Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
            }
            return stage;
        }
    }
}
