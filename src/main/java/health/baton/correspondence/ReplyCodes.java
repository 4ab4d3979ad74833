package health.baton.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes of answer links: 128 random bits, of which only the SHA-256 is kept. */
@Component
class ReplyCodes {
    static final int TRIES = 5;
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

    /** A new code that opens this message; earlier ones go on opening it. */
    String create(UUID message) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        Instant now = clock.instant();
        jdbc.sql("insert into reply_code (code_hash, message_id, created_at, expires_at) values (?, ?, ?, ?)")
                .params(hash(code.toString()), message, Outbox.at(now), Outbox.at(now.plus(settings.codesLast())))
                .update();
        return code.toString();
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

    /** The try was right: it and the wrong ones before it no longer count. */
    void giveTriesBack(String code) {
        jdbc.sql("update reply_code set wrong_tries = 0 where code_hash = ?")
                .param(hash(code))
                .update();
    }

    static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    record Known(UUID message, boolean expired, boolean locked) {}
}
