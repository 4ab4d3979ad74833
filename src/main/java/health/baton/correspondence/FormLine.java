package health.baton.correspondence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a form as the reply page shows it.
 *
 * @param key of the field; empty for words, groups and lines between
 * @param label or legend
 * @param hint below the label; may be empty
 * @param html words to read; everything that people wrote escaped
 * @param inside the lines of a group
 * @param choices what can be chosen
 * @param typed what stands in the boxes: under "" or, of a date or time, under day, month, year, hour and minute
 * @param error beside the field; null when there is none
 * @param optional whether it may be left out
 * @param added whether it was not on the page that was sent
 * @param before what stands before the box; may be empty
 * @param after what stands behind the box; may be empty
 */
public record FormLine(
        Kind kind,
        String key,
        String label,
        String hint,
        String html,
        List<FormLine> inside,
        List<Choice> choices,
        Map<String, String> typed,
        @Nullable String error,
        boolean optional,
        boolean added,
        String before,
        String after) {

    /** How it is shown. */
    public enum Kind {
        WORDS,
        GROUP,
        LINE,
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        SELECT,
        RADIO,
        CHECKBOX,
        CHECKLIST,
        DATE,
        TIME,
        DATETIME
    }

    /** One option. */
    public record Choice(String value, String label, boolean chosen) {}

    static FormLine words(String html) {
        return plain(Kind.WORDS, "", html, List.of());
    }

    static FormLine group(String label, List<FormLine> inside) {
        return plain(Kind.GROUP, label, "", inside);
    }

    static FormLine line() {
        return plain(Kind.LINE, "", "", List.of());
    }

    private static FormLine plain(Kind kind, String label, String html, List<FormLine> inside) {
        return new FormLine(kind, "", label, "", html, inside, List.of(), Map.of(), null, false, false, "", "");
    }

    /** The id of its first box. */
    public String anchor() {
        return Typed.FIELD
                + key
                + switch (kind) {
                    case DATE, DATETIME -> "-day";
                    case TIME -> "-hour";
                    default -> "";
                };
    }
}
