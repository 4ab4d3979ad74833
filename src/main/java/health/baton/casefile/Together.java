package health.baton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is written of many cases in one act goes to the database together, statement by statement in the order of their first
 * use. Whoever reads has it sent before, so nobody reads what is old. Without an act each write goes at once.
 */
final class Together {
    private final NamedParameterJdbcOperations db;
    private final Map<String, List<Write>> waiting = new LinkedHashMap<>();

    private Together(NamedParameterJdbcOperations db) {
        this.db = db;
    }

    /** @param changes whether it has to change exactly one row */
    private record Write(Map<String, @Nullable Object> values, boolean changes) {}

    /**
     * The writes of the act are sent at its end at the latest.
     *
     * @throws ConcurrencyFailureException when one changed nothing that was supposed to: the transaction must not be kept
     */
    static <T> T act(NamedParameterJdbcOperations db, Supplier<T> act) {
        if (now() != null) {
            return act.get();
        }
        Together together = new Together(db);
        TransactionSynchronizationManager.bindResource(Together.class, together);
        try {
            T result = act.get();
            together.sendAll();
            return result;
        } finally {
            TransactionSynchronizationManager.unbindResource(Together.class);
        }
    }

    /** Whether it changed a row; within an act it is taken for granted, and the act fails when it did not. */
    static boolean write(JdbcClient db, String sql, Map<String, @Nullable Object> values) {
        Together together = now();
        if (together == null) {
            return db.sql(sql).params(values).update() == 1;
        }
        together.keep(sql, new Write(values, true));
        return true;
    }

    /** It may change nothing. */
    static void writeIfAny(JdbcClient db, String sql, Map<String, @Nullable Object> values) {
        Together together = now();
        if (together == null) {
            db.sql(sql).params(values).update();
        } else {
            together.keep(sql, new Write(values, false));
        }
    }

    static boolean isOpen() {
        return now() != null;
    }

    /** Before something is read. */
    static void send() {
        Together together = now();
        if (together != null) {
            together.sendAll();
        }
    }

    /** Names and what they are, by turns. */
    static Map<String, @Nullable Object> values(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return values;
    }

    private void keep(String sql, Write write) {
        waiting.computeIfAbsent(sql, any -> new ArrayList<>()).add(write);
    }

    private void sendAll() {
        Map<String, List<Write>> now = new LinkedHashMap<>(waiting);
        waiting.clear();
        now.forEach(this::send);
    }

    private void send(String sql, List<Write> writes) {
        SqlParameterSource[] values = SqlParameterSourceUtils.createBatch(
                writes.stream().map(Write::values).toList());
        int[] changed = db.batchUpdate(sql, values);
        for (int i = 0; i < changed.length; i++) {
            if (writes.get(i).changes() && changed[i] != 1) {
                throw new ConcurrencyFailureException("Somebody else has written the same in the same moment");
            }
        }
    }

    private static @Nullable Together now() {
        return (Together) TransactionSynchronizationManager.getResource(Together.class);
    }
}
