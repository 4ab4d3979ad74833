package health.baton.together;

import java.util.List;

/**
 * A task on the page of many.
 *
 * @param id of the task
 * @param reference of its case
 * @param person whom it is about, as every page says it
 * @param due by when, in words; empty when the model says no time
 * @param late whether that is over
 * @param words what the form shows of this case, as HTML
 */
public record TaskLine(String id, String reference, String person, String due, boolean late, List<String> words) {
    /** How the page sends it, see {@link Picked}. */
    public String value() {
        return id + Picked.BETWEEN + reference;
    }
}
