package health.baton.access;

import health.baton.engine.Authorizations;
import health.baton.engine.EasilyGuessed;
import health.baton.engine.People;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Creates the first administrator from the environment before anybody can connect; without one there is no start. */
@Component
@Profile("!demo")
class FirstAdministrator implements SmartInitializingSingleton {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final People people;
    private final Authorizations authorizations;
    private final TransactionOperations transactions;
    private final String name;
    private final String password;

    FirstAdministrator(
            People people,
            Authorizations authorizations,
            TransactionOperations transactions,
            @Value("${baton.admin.name:}") String name,
            @Value("${baton.admin.password:}") String password) {
        this.people = people;
        this.authorizations = authorizations;
        this.transactions = transactions;
        this.name = name;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DemoMark.refuseLiveUse(people);
        if (!people.none()) {
            return;
        }
        check();
        transactions.executeWithoutResult(whole -> create());
    }

    /** All or nothing: a person without rights would be in the way of the next try. */
    private void create() {
        people.addTeam(MachineDoors.ADMINISTRATORS, "Administrators");
        authorizations.allowEverything(MachineDoors.ADMINISTRATORS);
        people.add(name, "First", "Administrator", "", password);
        people.join(name, MachineDoors.ADMINISTRATORS);
    }

    private void check() {
        if (!NAME.matcher(name).matches()) {
            throw new FirstAdministratorMissing("baton.admin.name is missing or not a sign-in name");
        }
        if (password.length() < People.SHORTEST_PASSWORD) {
            throw new FirstAdministratorMissing("baton.admin.password is missing or shorter than %d characters"
                    .formatted(People.SHORTEST_PASSWORD));
        }
        if (password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            throw new FirstAdministratorMissing("baton.admin.password contains the sign-in name");
        }
        if (EasilyGuessed.is(password, List.of(name))) {
            throw new FirstAdministratorMissing(
                    "baton.admin.password is easily guessed: a common one, a repetition or a row of keys");
        }
    }
}
