package health.baton.lists;

import java.util.List;

/**
 * What a file would change about one thing.
 *
 * @param added whether the thing is new
 * @param what the thing, for people
 * @param cells what is new or different about it, in the order of the columns
 */
public record Difference(boolean added, String what, List<Cell> cells) {
    /**
     * One value.
     *
     * @param before empty when there was none
     * @param after empty when it goes
     */
    public record Cell(String column, String before, String after) {}
}
