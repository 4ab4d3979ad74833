package health.baton.engine;

import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * The engine's history without what people answered and what decision tables were asked: that is content, and stands in the
 * case file, which says who and when. Of the variables that steer the last value is kept, of jobs those that failed; what one
 * step is given and gives stands in the model.
 */
final class HistoryOfFlow extends DbHistoryEventHandler {
    @Override
    public void handleEvent(HistoryEvent event) {
        if (!(event instanceof HistoricFormPropertyEventEntity)
                && !isJobThatWentWell(event)
                && !isInTheCaseFile(event)
                && !isOfOneStep(event)) {
            super.handleEvent(event);
        }
    }

    /** What every start gives stands beside the case. */
    private static boolean isInTheCaseFile(HistoryEvent event) {
        return event instanceof HistoricVariableUpdateEventEntity variable
                && Accepted.AT_START.contains(variable.getVariableName());
    }

    /** An input or output of a step: what the case needs of it, the case or the block has as a variable of its own. */
    private static boolean isOfOneStep(HistoryEvent event) {
        return event instanceof HistoricVariableUpdateEventEntity variable
                && !variable.getProcessInstanceId().equals(variable.getScopeActivityInstanceId());
    }

    /** That a job was planned and done is said by what it did; what failed is kept. */
    private static boolean isJobThatWentWell(HistoryEvent event) {
        return event instanceof HistoricJobLogEvent job && job.getState() != JobState.FAILED.getStateCode();
    }

    @Override
    protected boolean shouldWriteHistoricDetail(HistoricVariableUpdateEventEntity event) {
        return false;
    }

    @Override
    protected void insertHistoricDecisionEvaluationEvent(HistoricDecisionEvaluationEvent event) {
        // not kept here
    }
}
