package health.baton.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers until the end of the transaction what was asked within it: for what changes seldom and is asked again for each
 * of many cases, as the directory is. Outside of a transaction it is asked each time.
 */
public final class OncePerTransaction {
    private OncePerTransaction() {}

    /** @param about who asks, and what is asked: equal ones have the same answer */
    @SuppressWarnings("unchecked")
    public static <T> T ask(List<?> about, Supplier<T> question) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return question.get();
        }
        Map<List<?>, Object> known = known();
        Object answer = known.get(about);
        if (answer == null) {
            answer = question.get();
            known.put(about, answer);
        }
        return (T) answer;
    }

    /** Whoever changes what others remember. */
    public static void forget() {
        if (TransactionSynchronizationManager.hasResource(OncePerTransaction.class)) {
            known().clear();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<List<?>, Object> known() {
        Object bound = TransactionSynchronizationManager.getResource(OncePerTransaction.class);
        if (bound != null) {
            return (Map<List<?>, Object>) bound;
        }
        Map<List<?>, Object> known = new HashMap<>();
        TransactionSynchronizationManager.bindResource(OncePerTransaction.class, known);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.class);
            }
        });
        return known;
    }
}
