package health.baton.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a form as a page of ours shows it. */
public sealed interface Part {
    /**
     * Words to read.
     *
     * @param markdown as the form has it: {@code {{name}}} stands for what is known
     * @param onCondition whether they stand there only because of an answer or of what is known
     */
    record Words(String markdown, boolean onCondition, When when) implements Part {}

    /** When words are shown: the form's property {@code afterwards}, {@code only} or {@code too}. */
    enum When {
        ASKING,
        AFTERWARDS,
        BOTH
    }

    /** Parts that belong together; the label may be empty. */
    record Group(String label, List<Part> parts) implements Part {}

    /** A line between parts. */
    record Line() implements Part {}

    /**
     * A field.
     *
     * @param hint what stands below the label; may be empty
     * @param subtype of a datetime: {@code date}, {@code time} or {@code datetime}; else empty
     * @param onlyShown whether it cannot be answered here
     * @param longest most characters of a text; null where the form says none
     * @param before what stands before the value, e.g. £; may be empty
     * @param after what stands behind it, e.g. a unit; may be empty
     */
    record Question(
            Field field,
            String hint,
            String subtype,
            boolean onlyShown,
            @Nullable Integer longest,
            String before,
            String after)
            implements Part {}
}
