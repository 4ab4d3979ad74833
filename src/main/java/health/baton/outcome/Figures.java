package health.baton.outcome;

import java.util.List;

/**
 * What cases came to.
 *
 * @param outcomes finished cases by outcome, most frequent first
 * @param thirtiethDay cases by what was found on the thirtieth day, most frequent first
 * @param callToDecision median time from the start to the first decision, in words
 * @param comparisons beside what was published
 */
public record Figures(
        long running,
        long finished,
        long overdue,
        List<Count> outcomes,
        List<Count> thirtiethDay,
        String callToDecision,
        List<Comparison> comparisons) {

    /**
     * How many of what.
     *
     * @param shown the number as it may be shown: {@code <5}, or {@code not shown} where such a number follows from it
     */
    public record Count(String label, long number, String shown) {
        public boolean isShown() {
            return shown.equals(String.valueOf(number));
        }
    }
}
