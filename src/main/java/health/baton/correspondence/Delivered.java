package health.baton.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What GOV.UK Notify says has become of a message; the same twice, or in another order, changes nothing. */
@Component
public class Delivered {
    private static final Set<String> ARRIVED = Set.of("delivered", "received");
    private static final Set<String> NEVER = Set.of(
            "permanent-failure",
            "temporary-failure",
            "technical-failure",
            "validation-failed",
            "virus-scan-failed",
            "cancelled");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Undelivered undelivered;
    private final NotifySettings settings;
    private final Clock clock;

    Delivered(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Undelivered undelivered,
            NotifySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.undelivered = undelivered;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this is the token that only Notify knows; how long it takes to say no tells nobody anything. */
    public boolean isFromNotify(String token) {
        String expected = settings.callbackToken();
        return !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps it; what can never arrive is told to its case, as an e-mail that cannot be delivered.
     *
     * @param reference of the message; one that is none of ours is left alone
     */
    public void told(UUID reference, String status) {
        if (ARRIVED.contains(status)) {
            jdbc.sql("update message set delivered_at = ? where id = ? and delivered_at is null and failed_at is null")
                    .params(Outbox.at(clock.instant()), reference)
                    .update();
        } else if (NEVER.contains(status)) {
            transactions.executeWithoutResult(transaction -> failed(reference, status));
        }
    }

    private void failed(UUID reference, String status) {
        boolean now = jdbc.sql("""
                                update message set failed_at = ?, last_error = ?, next_try_at = null
                                where id = ? and failed_at is null and delivered_at is null""")
                        .params(Outbox.at(clock.instant()), "Notify " + status, reference)
                        .update()
                == 1;
        if (now) {
            undelivered.tell(reference);
        }
    }
}
