package health.baton.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobPriorityProvider;
import org.camunda.bpm.engine.impl.jobexecutor.JobDeclaration;
import org.camunda.bpm.engine.impl.jobexecutor.MessageJobDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/**
 * Which of the jobs that are due goes first: what follows from something that a person did, then the clocks, then what a list
 * of many people began, and the clocks of such pathways. A call-out waits behind no list, however long. What a model says
 * itself (job priority) stands.
 */
final class WhoseTurn extends DefaultJobPriorityProvider {
    static final long A_PERSON_ACTED = 10;
    static final long A_CLOCK = 0;
    static final long A_LIST = -10;

    /** Property of a process that takes files of people. */
    static final String TAKES_FILES = "onceFor";

    @Override
    protected Long getProcessDefinitionPriority(ExecutionEntity execution, JobDeclaration<?, ?> job) {
        Long said = super.getProcessDefinitionPriority(execution, job);
        return said != null ? said : (Long) turn(execution, job instanceof MessageJobDeclaration);
    }

    private static long turn(@Nullable ExecutionEntity execution, boolean goesOn) {
        JobEntity now = Context.getCommandContext().getCurrentJob();
        if (goesOn && now != null) {
            return now.getPriority();
        }
        if (goesOn && !OneCommand.isOpen()) {
            return A_PERSON_ACTED;
        }
        return execution != null
                        && WholeCase.root(execution).getProcessDefinition().getProperty(TAKES_FILES) != null
                ? A_LIST
                : A_CLOCK;
    }
}
