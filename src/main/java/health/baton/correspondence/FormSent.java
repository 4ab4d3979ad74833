package health.baton.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stood on the page of a form that was sent.
 *
 * @param fields by the name of the box, see {@link FormLine#anchor}
 * @param asked keys of the questions that stood on it
 */
public record FormSent(Map<String, List<String>> fields, Set<String> asked) {
    /** Name of the hidden boxes that say what was asked. */
    public static final String ASKED = "asked";

    /** Before anything was sent. */
    public static FormSent nothing() {
        return new FormSent(Map.of(), Set.of());
    }

    /** From the request's parameters; what is not of the form is left out. */
    public static FormSent of(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (isField(name)) {
                fields.put(name, List.of(values));
            }
        });
        return new FormSent(fields, Set.copyOf(List.of(parameters.getOrDefault(ASKED, new String[0]))));
    }

    /** Whether a box of this name belongs to the form. */
    public static boolean isField(String name) {
        return name.startsWith(Typed.FIELD);
    }
}
