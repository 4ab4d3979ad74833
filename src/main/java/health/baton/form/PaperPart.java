package health.baton.form;

import java.util.List;

/**
 * A part of a form as it is printed, to be filled in with a pen.
 *
 * @param label of a group or a question; or the words
 * @param hint what stands below the label; may be empty
 * @param options to choose from
 * @param onlyIf when it is asked, in words; empty when always
 */
public record PaperPart(Kind kind, String label, String hint, List<String> options, boolean needed, String onlyIf) {
    /** How it is answered. */
    public enum Kind {
        GROUP,
        WORDS,
        ONE_OF,
        SOME_OF,
        YES,
        TEXT,
        LONG_TEXT,
        NUMBER,
        DATE,
        TIME,
        DATE_AND_TIME
    }
}
