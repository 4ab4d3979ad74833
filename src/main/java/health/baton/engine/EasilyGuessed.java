package health.baton.engine;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that are long and still guessed early: common ones, repetitions, rows of keys, dates, and what everybody here
 * would try (NIST SP 800-63B-4, 3.1.1.2). A hundred million guesses are the least, zxcvbn's step 3.
 */
public final class EasilyGuessed implements PasswordPolicyRule {
    private static final int HARD = 3;

    /** The time grows with the square of the length. */
    private static final int LOOKED_AT = 72;

    private static final List<String> HERE =
            List.of("baton", "camunda", "tasklist", "cockpit", "hospital", "practice", "clinic", "patient", "nhs");

    private static final Zxcvbn GUESSER = new Zxcvbn();

    EasilyGuessed() {}

    /** @param theirs what is known of whoever chooses it */
    public static boolean is(String password, List<String> theirs) {
        List<String> words = new ArrayList<>(HERE);
        words.addAll(theirs);
        CharSequence looked = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return GUESSER.measure(looked, words).getScore() < HARD;
    }

    /** Camunda's pages show it as it stands where they have no words of their own. */
    @Override
    public String getPlaceholder() {
        return "The password must not be one that is easily guessed: a common one, a repetition, a row of keys.";
    }

    @Override
    public @Nullable Map<String, String> getParameters() {
        return null;
    }

    @Override
    public boolean execute(String password) {
        return !is(password, List.of());
    }

    @Override
    public boolean execute(String password, @Nullable User user) {
        return user == null
                ? execute(password)
                : !is(
                        password,
                        Stream.of(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail())
                                .filter(Objects::nonNull)
                                .flatMap(words -> Arrays.stream(words.split("[\\s@.]+")))
                                .toList());
    }
}
