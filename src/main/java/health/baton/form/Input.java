package health.baton.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field with everything that decides about its answers.
 *
 * @param kind reads values of its type
 * @param hides conditions of the field and of the groups around it; hidden when one holds
 * @param checks names of the checks of its value
 * @param preset the form's default value; null when it has none
 */
record Input(
        Field field,
        Kind kind,
        List<Condition> hides,
        boolean readonly,
        boolean disabled,
        List<String> checks,
        @Nullable Object preset) {

    boolean hidden(Map<String, Object> values) {
        return hides.stream().anyMatch(condition -> condition.holds(values));
    }
}
