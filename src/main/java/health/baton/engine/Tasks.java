package health.baton.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The engine's task store, the only one there is. */
public interface Tasks {
    /** A task by its id, whoever asks: check {@link #mayWork} before showing any of it. */
    Optional<OpenTask> find(String taskId);

    /** Open tasks by id, whoever asks. */
    List<OpenTask> findAll(Set<String> taskIds);

    /** All open tasks of a case. */
    List<OpenTask> ofCase(String caseReference);

    /** All open tasks of these cases. */
    List<OpenTask> ofCases(Set<String> caseReferences);

    /** All open tasks of a part of a case, and of the blocks that it called. */
    List<OpenTask> within(String scope);

    /** Whether the signed-in person may do this task (it is offered to them or to a team of theirs, or they hold it). */
    boolean mayWork(String taskId);

    /** The open task of this scope at this node of the model. */
    Optional<OpenTask> at(String scope, String element);

    /** Offers a task to more people and teams; who has it already keeps it. Repeating changes nothing. */
    void offer(String taskId, List<String> people, List<String> teams);

    /**
     * The signed-in person takes a task over from a colleague: somebody to whom it is offered, or who is in a team of its
     * holder's.
     *
     * @throws SecurityException for anybody else
     */
    void takeOver(String taskId);
}
