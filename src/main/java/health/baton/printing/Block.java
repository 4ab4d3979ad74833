package health.baton.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a letter that stands below the one before it.
 *
 * @param label what stands before an item of a list; empty for everything else
 * @param depth how many lists it stands in
 * @param words empty for a line across the page
 */
record Block(Role role, String label, int depth, List<Words> words) {
    /** As the label of an item: a box to tick is drawn there. */
    static final String BOX = "[ ]";

    /** The same in the middle of words, where no line may end within it. */
    static final String INLINE_BOX = "[\u00a0]";

    /** What it is for whoever listens to it: PDF 1.7, 14.8.4. */
    enum Role {
        H1,
        H2,
        H3,
        P,
        LI,
        /** A line across the page, e.g. where a slip is torn off; nobody listens to it. */
        RULE,
        /** A line to write on. */
        LINE,
        /** What follows stands on a new page. */
        PAGE
    }

    /**
     * Words of one look.
     *
     * @param link where they lead; null when they lead nowhere
     * @param ends whether the line ends after them
     */
    record Words(String text, Face face, @Nullable String link, boolean ends) {}

    static Block of(Role role, String text, Face face) {
        return new Block(role, "", 0, List.of(new Words(text, face, null, false)));
    }

    static Block empty(Role role) {
        return new Block(role, "", 0, List.of());
    }

    static Block item(String label, String text) {
        return new Block(Role.LI, label, 1, List.of(new Words(text, Face.REGULAR, null, false)));
    }
}
