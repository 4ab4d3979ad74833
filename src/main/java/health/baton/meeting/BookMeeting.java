package health.baton.meeting;

import health.baton.casefile.CaseFile;
import health.baton.engine.BusinessOutcome;
import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.Contract.Outcome;
import health.baton.engine.Work;
import health.baton.form.Answer;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes a place for the case on the agenda of a meeting: the next that is not full. Inputs: {@code meeting} and {@code area}
 * (which series), {@code notBefore} (a date, or the name of a fact that is one; empty: now), {@code after} (whole days after
 * it, e.g. {@code P42D}), {@code inviteBefore} (so long before the meeting people are invited; never is it sooner than that
 * from now, so that they have that notice). A place that the case has at
 * a coming meeting is kept when it still fits, else given up. Outputs: {@code meetingAt}, {@code meetingEnds}, {@code
 * inviteAt} (moments in UTC). Outcome: {@code no-meeting}. Keeps
 * {@code meetingAt}, {@code meetingName} and {@code meetingVenue} for forms and letters.
 */
@Component
@Contract(
        label = "Take a place at a meeting",
        means =
                "Puts the case on the agenda of a meeting that comes again: the next from a day on that is not full. A place that the case had before and that no longer fits is given up.",
        in = {
            @In(name = "meeting", label = "Meeting", means = "What the list of meetings calls it, e.g. icu-mdt"),
            @In(name = "area", label = "Area", means = "The area of the meeting", kind = Contract.Kind.VARIABLE),
            @In(
                    name = "notBefore",
                    label = "Not before",
                    means = "A date, or the name of a fact of the case that is one; empty means now",
                    required = false),
            @In(
                    name = "after",
                    label = "So long after it",
                    means = "Whole days after that date, e.g. P42D",
                    required = false),
            @In(
                    name = "inviteBefore",
                    label = "Invite before",
                    means = "How long before the meeting people are invited, e.g. P21D; it is never sooner",
                    required = false)
        },
        out = {
            @Out(name = "meetingAt", means = "When it begins"),
            @Out(name = "meetingEnds", means = "When it is over"),
            @Out(name = "inviteAt", means = "When people are invited")
        },
        outcomes = @Outcome(code = "no-meeting", means = "No such meeting is set up in the area"),
        keeps = {"meetingName", "meetingAt", "meetingVenue"})
class BookMeeting implements Capability {
    private final SeriesStore series;
    private final Booking booking;
    private final CaseFile caseFile;
    private final Clock clock;

    BookMeeting(SeriesStore series, Booking booking, CaseFile caseFile, Clock clock) {
        this.series = series;
        this.booking = booking;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(Work work) throws BusinessOutcome {
        String code = work.text("meeting");
        String area = work.find("area").orElse("");
        Series wanted = series.find(code, area)
                .orElseThrow(() -> new BusinessOutcome(
                        "no-meeting", "The meeting '%s' is not set up in '%s'".formatted(code, area)));
        Optional<Period> notice = work.find("inviteBefore").map(Earliest::period);
        Instant now = clock.instant();
        Instant soonest =
                now.atZone(ShownDate.ZONE).plus(notice.orElse(Period.ZERO)).toInstant();
        Instant wantedFrom = Earliest.of(
                work.find("notBefore").orElse(null),
                work.find("after").orElse(null),
                caseFile.known(work.caseReference()),
                now);
        Meeting meeting =
                booking.book(wanted, work.caseReference(), wantedFrom.isBefore(soonest) ? soonest : wantedFrom);
        note(work, wanted, meeting);
        Instant invite = meeting.starts()
                .atZone(ShownDate.ZONE)
                .minus(notice.orElse(Period.ZERO))
                .toInstant();
        return Map.of(
                "meetingAt",
                meeting.starts().toString(),
                "meetingEnds",
                meeting.ends().toString(),
                "inviteAt",
                invite.toString());
    }

    private void note(Work work, Series wanted, Meeting meeting) {
        String at = meeting.starts().toString();
        if (at.equals(caseFile.known(work.caseReference()).get("meetingAt"))) {
            return;
        }
        caseFile.note(
                work.caseReference(),
                work.key() + ":place",
                work.label(),
                List.of(
                        Answer.inFile("meetingName", "Meeting", wanted.name(), wanted.name()),
                        Answer.inFile("meetingAt", "On", at, ShownDate.of(meeting.starts())),
                        Answer.inFile("meetingVenue", "Where", wanted.venue(), wanted.venue())));
    }
}
