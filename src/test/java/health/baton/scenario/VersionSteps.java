package health.baton.scenario;

import health.baton.engine.SignedIn;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.version.AskToLook;
import health.baton.version.WithdrawVersion;
import io.cucumber.java.After;
import io.cucumber.java.en.When;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What scenarios say about versions. */
public class VersionSteps {
    private final Steps steps;
    private final Versions versions;
    private final WithdrawVersion withdraw;
    private final AskToLook ask;
    private final SignedIn signedIn;
    private final TimeInHand time;
    private final JdbcClient jdbc;

    public VersionSteps(
            Steps steps,
            Versions versions,
            WithdrawVersion withdraw,
            AskToLook ask,
            SignedIn signedIn,
            TimeInHand time,
            JdbcClient jdbc) {
        this.steps = steps;
        this.versions = versions;
        this.withdraw = withdraw;
        this.ask = ask;
        this.signedIn = signedIn;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** What was withdrawn stays so; the next scenario is another day, on which nothing was. */
    @After
    public void nothingWasWithdrawn() {
        jdbc.sql("delete from withdrawal_case").update();
        jdbc.sql("delete from version_withdrawal").update();
    }

    @When("the version of the case is withdrawn, because {string}")
    public void isWithdrawn(String reason) {
        Version version = ofTheCase();
        signedIn.as(
                "admin",
                () -> withdraw.withdraw(version.pathway(), version.number(), reason, "The clinical safety officer"));
        ask.goOn();
        time.settle();
    }

    private Version ofTheCase() {
        return versions.all().stream()
                .filter(version -> versions.running(version.content()).contains(steps.reference()))
                .findFirst()
                .orElseThrow();
    }
}
