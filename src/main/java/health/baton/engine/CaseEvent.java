package health.baton.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a case in the engine; published synchronously in the engine's transaction. */
public sealed interface CaseEvent {
    String caseReference();

    /** The case runs. */
    record Started(String caseReference, String pathway, String processInstance) implements CaseEvent {}

    /** A block of the case runs, in an instance of its own. */
    record BlockStarted(String caseReference, String processInstance) implements CaseEvent {}

    /** The process instance of the case, or of one of its blocks, is over. */
    record InstanceOver(String caseReference, String processInstance) implements CaseEvent {}

    /** A task waits for somebody. */
    record TaskOffered(String caseReference, OpenTask task) implements CaseEvent {}

    /** More people or teams may take a task. */
    record TaskOfferedOn(String caseReference, String taskId, String label, List<String> people, List<String> teams)
            implements CaseEvent {}

    /** Somebody took the task, gave it back (holder null), or took it over. */
    record TaskHeld(
            String caseReference,
            String taskId,
            String label,
            @Nullable String holder,
            @Nullable String byWhom) implements CaseEvent {}

    /** A task was done. */
    record TaskDone(
            String caseReference, OpenTask task, @Nullable String byWhom) implements CaseEvent {}

    /** Somebody sent what a task asks in the instant in which another did, or in which the case took another way; not kept. */
    record TooLate(String caseReference, String taskId, String label, String byWhom) implements CaseEvent {}

    /** A task went away without being done: the case took another way. */
    record TaskWithdrawn(String caseReference, OpenTask task) implements CaseEvent {}

    /**
     * An event of the model happened, or a step that passes responsibility.
     *
     * @param label what to tell people; empty when it tells them nothing
     */
    record Passed(String caseReference, String element, String label, String type, Map<String, String> properties)
            implements CaseEvent {}

    /** Somebody answered what the case no longer waited for; what follows has begun beside it. */
    record AnsweredLate(String caseReference) implements CaseEvent {}

    /** The case came to an end event with this outcome. */
    record Outcome(String caseReference, String outcome, String label) implements CaseEvent {}

    /** The whole process instance is over. */
    record Ended(String caseReference, Instant at, @Nullable String deletedBecause) implements CaseEvent {}
}
