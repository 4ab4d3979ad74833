package health.baton.engine;

import java.util.Map;

/** The doors through which the signed-in person works on tasks, the same as the webapps'. */
public interface TaskDoors {
    /** Takes a task that is offered to this person; throws the engine's refusal when it is not. */
    void take(String taskId);

    /**
     * Answers a task's form.
     *
     * @param answers by field key
     * @throws AnswersRefused when the form would refuse them
     */
    void complete(String taskId, Map<String, Object> answers);
}
