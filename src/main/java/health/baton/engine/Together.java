package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that may be answered many at once, because the model says so ({@code manyAtOnce} = {@code yes}). Each is still
 * completed alone: through the same checks, with the same entries in the story, as if it had been done in Tasklist.
 */
public interface Together {
    /** The extension property of a task that says so. */
    String PROPERTY = "manyAtOnce";

    /** Roles that owe such tasks, in any version that was ever deployed. */
    Set<String> roles();

    /** Such tasks that the signed-in person may complete now, by kind: those that are due first, at most 200 in all. */
    List<Kind> mine();

    /** What the form of a task shows. */
    Map<String, Object> facts(OpenTask task);

    /** Completes one task for the signed-in person, in a transaction of its own; never throws for what others did meanwhile. */
    Result complete(String taskId, Map<String, Object> answers);

    /**
     * Tasks that ask the same.
     *
     * @param id the same for the same label and form
     * @param label what is to be done
     * @param formSchema form-js JSON
     */
    record Kind(String id, String label, String formSchema, List<OpenTask> tasks) {
        public Optional<OpenTask> task(String taskId) {
            return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
        }
    }

    /**
     * @param holder sign-in name of who holds it; null unless the state is HELD
     * @param reasons why the form refuses the answers; empty unless the state is REFUSED
     */
    record Result(State state, @Nullable String holder, List<String> reasons) {}

    /** What became of it. */
    enum State {
        DONE,
        /** It is not open any more: somebody has completed it, or the case has gone on. */
        GONE,
        /** Somebody else has taken it. */
        HELD,
        /** It is not, or no longer, offered to this person. */
        NOT_OFFERED,
        REFUSED,
        /** Something else changed the case in the same instant; nothing was kept. */
        AGAIN
    }
}
