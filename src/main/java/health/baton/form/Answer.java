package health.baton.form;

import org.jspecify.annotations.Nullable;

/**
 * An accepted answer.
 *
 * @param key of the field
 * @param label of the field, as the person read it
 * @param value String, Integer, Long, Double, Boolean or List of Strings; null when a known answer was removed
 * @param text what to show: an option's label, yes or no, a date as 21-Nov-2026, a time in the United Kingdom's time;
 *     empty when people read it in other words
 * @param keep {@code file} (case file only) or {@code case} (also a process variable)
 */
public record Answer(String key, String label, @Nullable Object value, String text, String keep) {

    /** An answer that stays in the case file. */
    public static Answer inFile(String key, String label, Object value, String text) {
        return new Answer(key, label, value, text, "file");
    }
}
