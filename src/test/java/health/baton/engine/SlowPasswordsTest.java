package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SlowPasswordsTest extends RunningEngine {
    private static final String LONG = "seven tall herons wade through the cold estuary before the morning tide";

    @Autowired
    IdentityService identity;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final SlowPasswords passwords = new SlowPasswords(Clock.systemUTC());

    @Test
    void takesTheRightPasswordOnlyHoweverOftenItIsAsked() {
        String stored = passwords.encrypt("heron-on-the-mudflat");

        assertThat(stored).startsWith("$2a$10$").isNotEqualTo(passwords.encrypt("heron-on-the-mudflat"));
        for (int time = 1; time <= 3; time++) {
            assertThat(passwords.check("heron-on-the-mudflat", stored)).isTrue();
            assertThat(passwords.check("heron-on-the-mudflats", stored)).isFalse();
        }
    }

    @Test
    void whatWasRightForOnePasswordIsNotForTheNext() {
        String before = passwords.encrypt("heron-on-the-mudflat");
        assertThat(passwords.check("heron-on-the-mudflat", before)).isTrue();

        assertThat(passwords.check("heron-on-the-mudflat", passwords.encrypt("egret-in-the-reeds")))
                .isFalse();
    }

    @Test
    void aPassphraseIsReadToItsEnd() {
        String stored = passwords.encrypt(LONG + LONG);

        assertThat(passwords.check(LONG + LONG, stored)).isTrue();
        assertThat(passwords.check(LONG + LONG.replace("tide", "tides"), stored))
                .isFalse();
    }

    @Test
    void accountsAreStoredThisWayAndThoseFromBeforeStayGood() {
        User user = identity.newUser("slow-" + System.nanoTime());
        user.setPassword(LONG);
        identity.saveUser(user);
        assertThat(stored(user)).startsWith("{bcrypt}$2a$10$");
        assertThat(identity.checkPassword(user.getId(), LONG)).isTrue();

        Sha512HashDigest before = new Sha512HashDigest();
        jdbc.sql("update act_id_user set pwd_ = ?, salt_ = 'salt' where id_ = ?")
                .params("{" + before.hashAlgorithmName() + "}" + before.encrypt(LONG + "salt"), user.getId())
                .update();
        assertThat(identity.checkPassword(user.getId(), LONG)).isTrue();
        identity.deleteUser(user.getId());
    }

    @Test
    void nothingIsRightForAnAccountThatHasNoPasswordYet() {
        accounts.put(new Accounts.Account("new-of-a-list", "Nora", "Newland", "", List.of()), Set.of());

        assertThat(identity.checkPassword("new-of-a-list", SlowPasswords.OF_NOBODY))
                .isFalse();
        assertThat(identity.checkPassword("new-of-a-list", "new-of-a-list")).isFalse();
        identity.deleteUser("new-of-a-list");
    }

    @Test
    void aPasswordIsWorkedOutWhereThereIsNoAccountToo() {
        PasswordManager real = engine.getPasswordManager();
        List<String> workedOut = new ArrayList<>();
        engine.setPasswordManager(new PasswordManager(passwords, List.of()) {
            @Override
            public boolean check(String password, String encrypted) {
                workedOut.add(password);
                return real.check(password, encrypted);
            }
        });
        try {
            assertThat(identity.checkPassword("nobody-of-this-name", LONG)).isFalse();
        } finally {
            engine.setPasswordManager(real);
        }
        assertThat(workedOut).containsExactly(LONG);
    }

    private String stored(User user) {
        return jdbc.sql("select pwd_ from act_id_user where id_ = ?")
                .param(user.getId())
                .query(String.class)
                .single();
    }
}
