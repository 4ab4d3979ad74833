package health.baton.meeting;

import health.baton.engine.CaseEvent;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that has come to its outcome, or is over, keeps no place at a meeting that is still to come. */
@Component
class FreePlaces {
    private final Places places;
    private final Clock clock;

    FreePlaces(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @EventListener
    void on(CaseEvent.Outcome outcome) {
        places.free(outcome.caseReference(), clock.instant());
    }

    @EventListener
    void on(CaseEvent.Ended ended) {
        places.free(ended.caseReference(), clock.instant());
    }
}
