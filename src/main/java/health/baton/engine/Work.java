package health.baton.engine;

import java.util.Map;
import java.util.Optional;

/**
 * One run of a capability.
 *
 * @param caseReference the case's opaque reference (business key)
 * @param pathway process definition key of the whole case, e.g. of the calling pathway, not of the block
 * @param key of this run, different for every other: what it wrote is found again by it, and stands there once
 * @param label the task's label on the diagram
 * @param inputs the inputs that the task declares, by name
 * @param scope identifies the running process instance in which the task stands (a block has its own)
 */
public record Work(
        String caseReference, String pathway, String key, String label, Map<String, Object> inputs, String scope) {

    /** The input as text; throws when the model does not give it. */
    public String text(String input) {
        return find(input)
                .orElseThrow(() ->
                        new IllegalArgumentException("The task '%s' needs the input '%s'".formatted(label, input)));
    }

    /** The input as text, when it is there and not blank. */
    public Optional<String> find(String input) {
        return Optional.ofNullable(inputs.get(input)).map(Object::toString).filter(value -> !value.isBlank());
    }
}
