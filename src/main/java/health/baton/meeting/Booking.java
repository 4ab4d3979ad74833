package health.baton.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a place on an agenda. A case has at most one place at the coming meetings of a series. */
@Component
class Booking {
    private final Places places;
    private final MeetingDates dates;
    private final Clock clock;

    Booking(Places places, MeetingDates dates, Clock clock) {
        this.places = places;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The place that the case has already when it is early and late enough, else one at the first meeting from then on that
     * is not full; the place before is given up.
     *
     * @param notBefore the earliest moment; one that is past means now
     */
    @Transactional
    Meeting book(Series series, String reference, Instant notBefore) {
        Instant now = clock.instant();
        Instant earliest = notBefore.isBefore(now) ? now : notBefore;
        places.lock(series);
        Optional<Instant> before = places.after(series, reference, now);
        Meeting meeting = dates.held(series, earliest)
                .filter(each -> before.filter(each.starts()::equals).isPresent()
                        || places.on(series, each.starts()).size() < series.mostCases())
                .findFirst()
                .orElseThrow();
        if (before.filter(meeting.starts()::equals).isEmpty()) {
            places.free(series, reference, now);
            places.take(series, meeting.starts(), reference, now);
        }
        return meeting;
    }
}
