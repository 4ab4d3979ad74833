package health.baton.restored;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * At the start: is this the database that was here the last time? A restore by files begins a new timeline of PostgreSQL, one
 * from a dump makes the tables anew. {@code baton.restored} says it for a start where that does not tell: {@code hold} holds,
 * {@code ignore} does not, e.g. after a planned move to another server that lost nothing.
 */
@Component
class NoticeRestore implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(NoticeRestore.class);
    private static final String MARK = """
            select (select system_identifier from pg_control_system()) || '/'
              || (select timeline_id from pg_control_checkpoint()) || '/' || 'database_origin'::regclass::oid
            """;

    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Said said;

    /** What the operator says about this start. */
    enum Said {
        ASK,
        HOLD,
        IGNORE
    }

    NoticeRestore(
            JdbcClient db,
            TransactionOperations transactions,
            Clock clock,
            @Value("${baton.restored:ask}") String said) {
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
        this.said = Said.valueOf(said.toUpperCase(Locale.ROOT));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Optional<String> mark = mark();
        transactions.executeWithoutResult(transaction -> {
            Optional<String> before = db.sql("select mark from database_origin for update")
                    .query(String.class)
                    .optional();
            boolean another = mark.isPresent() && before.isPresent() && !before.equals(mark);
            if (said == Said.HOLD || (another && said == Said.ASK)) {
                hold(said == Said.HOLD ? "the operator said so" : "PostgreSQL counts it as another one");
            }
            mark.ifPresent(this::remember);
        });
    }

    private Optional<String> mark() {
        try {
            return Optional.of(db.sql(MARK).query(String.class).single());
        } catch (DataAccessException closed) {
            log.warn(
                    "This database does not say which one it is ({}): after a restore start once with baton.restored=hold",
                    closed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void remember(String mark) {
        db.sql("""
                        insert into database_origin (mark, seen_at) values (:mark, :now)
                        on conflict (only_one) do update set mark = :mark, seen_at = :now where database_origin.mark <> :mark""")
                .param("mark", mark)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void hold(String because) {
        db.sql("""
                        insert into restoration (noticed_at, newest_before, because)
                        values (?, (select max(at) from timeline_entry), ?) on conflict do nothing""").params(Timestamp.from(clock.instant()), because).update();
        log.warn(
                "This database came back from a backup ({}). E-mails, text messages, letters and removals of its cases are HELD"
                        + " until an administrator has looked at /baton/admin/restored",
                because);
    }
}
