package health.baton.access;

import health.baton.casefile.AreaKnown;
import health.baton.engine.Authorizations;
import health.baton.engine.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows every running case, and every block of it, to the managers of its areas and to nobody else's, from its first moment
 * to its last.
 */
@Component
class WatchedCases {
    private final WhoWatches who;
    private final Authorizations authorizations;

    WatchedCases(WhoWatches who, Authorizations authorizations) {
        this.who = who;
        this.authorizations = authorizations;
    }

    @EventListener
    void caseStarted(CaseEvent.Started started) {
        show(started.caseReference(), started.processInstance());
    }

    @EventListener
    void blockStarted(CaseEvent.BlockStarted started) {
        show(started.caseReference(), started.processInstance());
    }

    /** Managers of an area that becomes known later see the case from then on. */
    @EventListener
    void areaKnown(AreaKnown known) {
        who.watch(known.caseReference()).forEach(team -> authorizations.allowWatchCase(team, known.caseReference()));
    }

    /** What is over is on the manager's page, by query. */
    @EventListener
    void over(CaseEvent.InstanceOver over) {
        authorizations.endWatch(over.processInstance());
    }

    private void show(String caseReference, String processInstance) {
        who.watch(caseReference).stream().distinct().forEach(team -> authorizations.allowWatch(team, processInstance));
    }
}
