package health.baton.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes of answer links: 130 random bits, of which only the SHA-256 is kept. */
@Component
class ReplyCodes {
    static final int TRIES = 5;
    static final Duration PASSES_LAST = Duration.ofMinutes(30);
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern CODE = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final MailSettings settings;

    ReplyCodes(JdbcClient jdbc, Clock clock, MailSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** A new code that opens this message for the usual time; earlier ones go on opening it. */
    String create(UUID message) {
        return create(message, clock.instant().plus(settings.codesLast()));
    }

    /** As {@link #create(UUID)}, until this moment. */
    String create(UUID message, Instant until) {
        String code = secret();
        Instant now = clock.instant();
        jdbc.sql("insert into reply_code (code_hash, message_id, created_at, expires_at) values (?, ?, ?, ?)")
                .params(hash(code), message, Outbox.at(now), Outbox.at(until))
                .update();
        return code;
    }

    Optional<Known> find(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select message_id, expires_at, wrong_tries from reply_code where code_hash = ?")
                .param(hash(code))
                .query((row, number) -> new Known(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant().isBefore(clock.instant()),
                        row.getInt(3) >= TRIES))
                .optional();
    }

    /** Takes one of the tries, before it is known whether it is right. Returns false when there is none left. */
    boolean takeTry(String code) {
        return jdbc.sql("update reply_code set wrong_tries = wrong_tries + 1 where code_hash = ? and wrong_tries < ?")
                        .params(hash(code), TRIES)
                        .update()
                == 1;
    }

    /** The try was right: the wrong ones no longer count, and whoever has the pass may read for a while. */
    String pass(String code) {
        String pass = secret();
        jdbc.sql("update reply_code set wrong_tries = 0, pass_hash = ?, pass_until = ? where code_hash = ?")
                .params(hash(pass), Outbox.at(clock.instant().plus(PASSES_LAST)), hash(code))
                .update();
        return pass;
    }

    boolean hasPassed(String code, String pass) {
        return jdbc.sql("""
                select exists (select from reply_code where code_hash = ? and pass_hash = ? and pass_until > ?)""")
                .params(hash(code), hash(pass), Outbox.at(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private String secret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return secret.toString();
    }

    static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    record Known(UUID message, boolean expired, boolean locked) {}
}
