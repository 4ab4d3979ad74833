package health.baton.engine;

import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/** The engine's history without what decision tables were asked and answered: that is content, and stands in the case file. */
final class HistoryOfFlow extends DbHistoryEventHandler {
    @Override
    protected void insertHistoricDecisionEvaluationEvent(HistoricDecisionEvaluationEvent event) {
        // not kept here
    }
}
