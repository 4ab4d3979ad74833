package health.baton.correspondence;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a letter has left the house: nobody answers what lies in a tray. */
@Component
@Contract(
        label = "See whether the letter has gone",
        means = "Looks whether a letter to the person was sent or posted, so that a gateway after it can ask.",
        in = {
            @In(
                    name = "message",
                    label = "Letter",
                    means =
                            "Which letter: what 'Write to the person' gave as messageId; empty: the last one to the person",
                    required = false),
            @In(
                    name = "within",
                    label = "It may wait",
                    means = "How long it may wait for the print run before somebody is asked, e.g. P7D",
                    kind = Contract.Kind.DURATION)
        },
        out =
                @Out(
                        name = "letterGone",
                        means =
                                "'posted', 'waiting', or 'not-posted': it cannot be sent, was taken out, or waits too long",
                        values = {"posted", "waiting", "not-posted"}))
class SeeLetterPosted implements Capability {
    private final JdbcClient jdbc;
    private final Clock clock;

    SeeLetterPosted(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Instant tooLong = clock.instant().minus(Duration.parse(work.text("within")));
        UUID message = work.find("message")
                .filter(id -> !id.isBlank())
                .map(UUID::fromString)
                .orElseGet(() -> lastLetter(work.caseReference()));
        // what no print run posts has left within minutes, or has failed
        String gone = jdbc.sql("""
                        select case when failed_at is not null or not_posted_because is not null then 'not-posted'
                          when sent_at is not null or posted_by is null then 'posted'
                          when created_at < ? then 'not-posted' else 'waiting' end
                        from message where id = ?""")
                .params(Outbox.at(tooLong), message)
                .query(String.class)
                .single();
        return Map.of("letterGone", gone);
    }

    private UUID lastLetter(String caseReference) {
        return jdbc.sql("select id from message where case_reference = ? and kind = ? order by number desc limit 1")
                .params(caseReference, Kind.LETTER.code())
                .query(UUID.class)
                .single();
    }
}
