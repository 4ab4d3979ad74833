package health.baton.correspondence;

import health.baton.deadline.Deadline;
import health.baton.engine.UsableInModels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code letter} in models: the clocks of a letter to a team, which a request in it can only make shorter. */
@Component("letter")
@UsableInModels
@SuppressWarnings("JavaUtilDate") // the engine's expressions know no other type
public class LetterTimes {
    private final Messages messages;
    private final Deadline deadline;
    private final Clock clock;

    LetterTimes(Messages messages, Deadline deadline, Clock clock) {
        this.messages = messages;
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * When somebody has to ask after the letter: so much of the team's working time from now, or once half of its working
     * time until the request is due has gone, so that something can still be done.
     *
     * @param within as {@link Deadline#in} takes it, e.g. {@code PT4H}
     * @param messageId as the capability that sent the letter gave it
     * @throws IllegalArgumentException when there is no such message or team
     */
    public Date inTime(String within, String messageId, String teamId) {
        Date latest = deadline.in(within, teamId);
        return due(messageId)
                .map(due -> halfWay(due, teamId))
                .filter(latest::after)
                .orElse(latest);
    }

    /** When the answer is owed: so much of the team's working time from now, or when the request is due. As above. */
    public Date answerBy(String within, String messageId, String teamId) {
        Date latest = deadline.in(within, teamId);
        return due(messageId).map(Date::from).filter(latest::after).orElse(latest);
    }

    private Optional<Instant> due(String messageId) {
        Message message = messages.find(UUID.fromString(messageId))
                .orElseThrow(() -> new IllegalArgumentException("There is no such message"));
        return Optional.ofNullable(message.content().due())
                .filter(due -> message.content().asked() && due.isAfter(clock.instant()));
    }

    private Date halfWay(Instant due, String teamId) {
        long enough = 0;
        long tooLong = Duration.between(clock.instant(), due).toSeconds() + 1;
        while (tooLong - enough > 1) {
            long middle = (enough + tooLong) / 2;
            if (working(middle, teamId).toInstant().isAfter(due)) {
                tooLong = middle;
            } else {
                enough = middle;
            }
        }
        return working(enough / 2, teamId);
    }

    private Date working(long seconds, String teamId) {
        return deadline.in("PT" + seconds + "S", teamId);
    }
}
