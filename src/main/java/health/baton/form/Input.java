package health.baton.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Whether this answer says nothing: a box that is not ticked does not, unless the model decides by it. */
    boolean isBlank(@Nullable Object answer) {
        return Lists.isBlank(answer)
                || (Boolean.FALSE.equals(answer) && isBox() && !field.required() && "file".equals(field.keep()));
    }

    /** Whether it is asked only when a box is ticked, and none of these is. */
    boolean hangsOnUntickedBox(Set<String> boxes, Map<String, Object> values) {
        return hides.stream()
                .filter(condition -> condition.holds(values))
                .map(Condition::names)
                .anyMatch(names -> boxes.containsAll(names)
                        && names.stream().noneMatch(box -> Boolean.TRUE.equals(values.get(box))));
    }

    boolean isBox() {
        return kind instanceof CheckboxKind;
    }

    boolean hidden(Map<String, Object> values) {
        return hides.stream().anyMatch(condition -> condition.holds(values));
    }
}
