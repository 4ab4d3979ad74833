package health.baton.version;

import health.baton.engine.OncePerTransaction;
import health.baton.engine.Withdrawals;
import health.baton.form.ShownDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which versions were withdrawn, and for which cases somebody was asked to look. */
@Component
class WithdrawalRegister implements Withdrawals {
    private final JdbcClient db;
    private final Clock clock;

    WithdrawalRegister(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<String> because(String content) {
        return find(content)
                .map(each -> ("its version %d was withdrawn for safety on %s, because: %s"
                                + " Do not wait for it; ring whom you would ring without it.")
                        .formatted(each.version(), ShownDate.of(each.at()), asSentence(each.reason())));
    }

    private static String asSentence(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    Optional<Withdrawal> find(String content) {
        return db.sql("select * from version_withdrawal where content = ?")
                .param(content)
                .query(WithdrawalRegister::row)
                .optional();
    }

    List<Withdrawal> all() {
        return db.sql("select * from version_withdrawal order by withdrawn_at")
                .query(WithdrawalRegister::row)
                .list();
    }

    /** The first one stays. */
    void add(Withdrawal withdrawal) {
        OncePerTransaction.forget();
        db.sql("insert into version_withdrawal values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        withdrawal.content(),
                        withdrawal.pathway(),
                        withdrawal.name(),
                        withdrawal.version(),
                        withdrawal.reason(),
                        withdrawal.decidedBy(),
                        withdrawal.withdrawnBy(),
                        Timestamp.from(withdrawal.at()))
                .update();
    }

    /** Cases for which somebody was asked to look. */
    Set<String> asked(String content) {
        return new HashSet<>(db.sql("select case_reference from withdrawal_case where content = ?")
                .param(content)
                .query(String.class)
                .list());
    }

    /** Notes that somebody is asked; false when somebody was before. Whoever comes second waits for the first. */
    boolean ask(String content, String caseReference, String team) {
        return db.sql("insert into withdrawal_case values (?, ?, ?, ?) on conflict do nothing")
                        .params(content, caseReference, team, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static Withdrawal row(ResultSet row, int number) throws SQLException {
        return new Withdrawal(
                row.getString("content"),
                row.getString("pathway"),
                row.getString("name"),
                row.getInt("version"),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getString("withdrawn_by"),
                row.getTimestamp("withdrawn_at").toInstant());
    }
}
