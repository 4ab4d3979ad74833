package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Passwords are stored so that trying many of them takes long (bcrypt). Programs send theirs with each request: one that was right is not
 * worked out again for a minute; what is remembered of it is worth nothing outside this process. Passwords stored in another
 * way stay good until they are changed.
 */
final class SlowPasswords implements PasswordEncryptor {
    /** As the engine stores it; of a passphrase that was thrown away, and not even worked out in this way. */
    static final String OF_NOBODY = "{bcrypt}$2a$10$Z0V.lhCG7anp8pkefAMOIu5xMB6ZsYZ94/fqQIUkI09rfK/sVsWbu";

    /** Two to the power of this many rounds, as OWASP's cheat sheet on storing passwords asks for at least. */
    private static final int ROUNDS = 10;

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1000;
    private static final String MAC = "HmacSHA256";

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(ROUNDS);
    private final Map<String, Instant> right = new ConcurrentHashMap<>();
    private final SecretKeySpec ofThisProcess = new SecretKeySpec(random(), MAC);
    private final Clock clock;

    SlowPasswords(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(shortened(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        Instant now = clock.instant();
        String both = mark(encrypted + '\n' + password);
        Instant until = right.get(both);
        if (until != null && now.isBefore(until)) {
            return true;
        }
        boolean isRight = bcrypt.matches(shortened(password), encrypted);
        if (isRight) {
            if (right.size() >= MOST_REMEMBERED) {
                right.clear();
            }
            right.put(both, now.plus(REMEMBERED));
        }
        return isRight;
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt";
    }

    /** Bcrypt takes 72 bytes; a passphrase, with the engine's salt behind it, may be longer. */
    private static String shortened(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private String mark(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(ofThisProcess);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
