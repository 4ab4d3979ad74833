package health.baton.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent, before the engine sees any of it.
 *
 * @param door where it came in
 * @param pathway process definition key of the whole case
 * @param caseReference the case; null when it is about to start
 * @param label of the start event, task or event that the answers are for
 * @param formSchema the form as deployed with the case's version (form-js JSON); null when there is no form
 * @param answers by field key
 * @param person sign-in name of who sent it; over the reply page {@link #THE_PERSON}
 * @param key unique to this submission: a task's id, or the start's idempotency key
 * @param properties the extension properties of the node in the model
 */
public record Submission(
        Door door,
        String pathway,
        @Nullable String caseReference,
        String label,
        @Nullable String formSchema,
        Map<String, Object> answers,
        String person,
        String key,
        Map<String, String> properties) {

    /** Who told it, as the story says; not a sign-in name that anybody could have. */
    public static final String THE_PERSON = "the person, on the reply page";

    /** The same without what was said beside the answers. */
    public Submission without(String... keys) {
        Map<String, Object> rest = new HashMap<>(answers);
        List.of(keys).forEach(rest::remove);
        return new Submission(door, pathway, caseReference, label, formSchema, rest, person, key, properties);
    }

    public enum Door {
        START,
        TASK,
        EVENT,
        /** The reply page: somebody who has a letter to the person, and no account. */
        REPLY
    }
}
