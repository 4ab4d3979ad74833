package health.baton.access;

import health.baton.engine.Authorizations;
import health.baton.engine.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows every case, and every block of it, to the managers of its own area and to nobody else's, from its first moment. */
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

    private void show(String caseReference, String processInstance) {
        who.watch(caseReference).forEach(team -> authorizations.allowWatch(team, processInstance));
    }
}
