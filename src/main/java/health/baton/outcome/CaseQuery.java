package health.baton.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases.
 *
 * @param pathway process definition key; null: every pathway
 * @param from first day on which they started, in the United Kingdom; null: any
 * @param to last day on which they started; null: any
 * @param state whether they have ended
 */
public record CaseQuery(
        @Nullable String pathway,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        State state) {

    /** Whether a case has ended. */
    public enum State {
        ALL,
        RUNNING,
        FINISHED
    }

    /** The running cases of a pathway. */
    public static CaseQuery running(String pathway) {
        return new CaseQuery(pathway, null, null, State.RUNNING);
    }

    /** Whether no day can be in it. */
    public boolean isBackwards() {
        return from != null && to != null && from.isAfter(to);
    }
}
