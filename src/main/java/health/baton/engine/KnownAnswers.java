package health.baton.engine;

import java.util.Map;
import java.util.Set;

/** What is already known of a case, for pre-filling forms and for decisions. */
public interface KnownAnswers {
    /** The latest value of each name that is known; names that are not known are absent. */
    Map<String, Object> of(String caseReference, Set<String> names);

    /** What a form may show: values for its fields and conditions, words for what people only read. */
    Map<String, Object> forForm(String caseReference, String formSchema);

    /** {@code area} and {@code practice} of the case, as every start gives them; null where it has no area. */
    Map<String, Object> place(String caseReference);

    /** The names whose values a form shows or asks for. */
    Set<String> namesIn(String formSchema);
}
