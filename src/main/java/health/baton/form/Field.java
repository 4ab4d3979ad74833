package health.baton.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a form asks for.
 *
 * @param type form-js component type, e.g. {@code textfield}
 * @param options of a select, radio or checklist; otherwise empty
 * @param keep {@code file} or {@code case}
 * @param check name of a {@link FieldCheck}; null when the type says it all
 */
public record Field(
        String key,
        String label,
        String type,
        List<Option> options,
        boolean required,
        String keep,
        @Nullable String check) {

    /** One choice: its value in the submission and what the person reads. */
    public record Option(String value, String label) {}
}
