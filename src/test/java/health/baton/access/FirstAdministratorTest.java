package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.transaction.support.TransactionOperations;

class FirstAdministratorTest {
    private static final String PASSWORD = "correct horse battery";

    private final FakePeople people = new FakePeople();
    private final FakeAuthorizations authorizations = new FakeAuthorizations();

    @Test
    void createsTheFirstAdministratorOnAnEmptyDatabase() {
        start("helen", PASSWORD);

        assertThat(people.passwordIsRight("helen", PASSWORD)).isTrue();
        assertThat(people.teamsOf("helen")).containsExactly(MachineDoors.ADMINISTRATORS);
        assertThat(people.teamNames).containsKey(MachineDoors.ADMINISTRATORS);
        assertThat(authorizations.given).containsExactly("camunda-admin does everything");
    }

    @Test
    void ignoresTheEnvironmentOnceThereArePeople() {
        people.with("somebody", "secret");

        start("helen", PASSWORD);
        start("", "");

        assertThat(people.passwords).containsOnlyKeys("somebody");
    }

    @ParameterizedTest
    @CsvSource({
        "'', correct horse battery, baton.admin.name is missing",
        "'<b>', correct horse battery, baton.admin.name is missing or not a sign-in name",
        "helen, '', baton.admin.password is missing or shorter than 15",
        "helen, fourteen chars, baton.admin.password is missing or shorter than 15",
        "helen, Helen1234567890, baton.admin.password contains the sign-in name",
        "helen, aaaaaaaaaaaaaaaa, baton.admin.password is easily guessed",
        "helen, passwordpassword, baton.admin.password is easily guessed"
    })
    void refusesToStartWithoutASafeFirstAdministrator(String name, String password, String reason) {
        assertThatThrownBy(() -> start(name, password))
                .isInstanceOf(FirstAdministratorMissing.class)
                .hasMessageStartingWith(reason);
        assertThat(people.none()).isTrue();
    }

    @Test
    void saysWhatToSet() {
        FailureAnalysis analysis =
                new FirstAdministratorMissingAnalyzer().analyze(new FirstAdministratorMissing("it is missing"));

        assertThat(analysis.getDescription()).contains("it is missing");
        assertThat(analysis.getAction()).contains("BATON_ADMIN_NAME", "BATON_ADMIN_PASSWORD", "15 characters");
    }

    @Test
    void refusesToStartOnADatabaseOfTheDemonstrationWhosePasswordsAreKnown() {
        people.add("admin", "Robin", "Whitlock", "admin" + DemoMark.MAIL_DOMAIN, "baton-demo");

        assertThatThrownBy(() -> start("helen", PASSWORD))
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("whose passwords everybody knows");
    }

    private void start(String name, String password) {
        new FirstAdministrator(people, authorizations, TransactionOperations.withoutTransaction(), name, password)
                .afterSingletonsInstantiated();
    }
}
