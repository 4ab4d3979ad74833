package health.baton.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What somebody knows without asking, because they have just written it. Outside of a transaction it is forgotten. */
    public static void remember(List<?> about, Object answer) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().put(about, answer);
        }
    }

    /** What was asked or remembered before; empty when nothing was. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> remembered(List<?> about) {
        return TransactionSynchronizationManager.hasResource(OncePerTransaction.class)
                ? Optional.ofNullable((T) known().get(about))
                : Optional.empty();
    }

    /** It may have become something else: it is asked again. */
    public static void forget(List<?> about) {
        if (TransactionSynchronizationManager.hasResource(OncePerTransaction.class)) {
            known().remove(about);
        }
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
