package health.baton.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param id the engine's id
 * @param element id of the node in the model
 * @param label what is to be done
 * @param caseReference the case
 * @param holder sign-in name of who has taken it; null while it is only offered
 * @param people sign-in names to whom it is offered
 * @param teams ids of the teams to whom it is offered
 * @param due when it is owed; null when the model gives none
 * @param priority 0–100
 * @param properties the extension properties of the node in the model, e.g. {@code responsible}
 */
public record OpenTask(
        String id,
        String element,
        String label,
        String caseReference,
        @Nullable String holder,
        List<String> people,
        List<String> teams,
        Instant created,
        @Nullable Instant due,
        int priority,
        Map<String, String> properties) {}
