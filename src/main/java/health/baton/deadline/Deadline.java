package health.baton.deadline;

import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.engine.CountsFrom;
import health.baton.engine.UsableInModels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.springframework.stereotype.Component;

/** {@code deadline} in models: due dates and chases in the working time of the team that owes the answer. */
@Component("deadline")
@UsableInModels
public class Deadline {
    private final WorkingTime workingTime;
    private final Teams teams;
    private final Clock clock;

    public Deadline(WorkingTime workingTime, Teams teams, Clock clock) {
        this.workingTime = workingTime;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * When it is due.
     *
     * @param duration see {@link WorkingTime#after}
     * @throws IllegalArgumentException when there is no such team, or the duration is none
     */
    public Date in(String duration, String teamId) {
        return Date.from(after(CountsFrom.now(clock), duration, teamId));
    }

    /**
     * As {@link #in}, and at the latest when the team closes on the day on which it has it: what comes while it is closed, it
     * has when it opens.
     */
    public Date sameDay(String duration, String teamId) {
        Team team = team(teamId);
        Instant from = CountsFrom.now(clock);
        Instant closes = workingTime.closing(from, team.hours(), team.zone(), team.division());
        Instant due = after(from, duration, teamId);
        return Date.from(due.isBefore(closes) ? due : closes);
    }

    /**
     * A cycle from now whose first turn is when {@link #in} says. The engine has to ask anew at each turn
     * ({@code reevaluate-time-cycle-when-due}), since the next stretch of working time has another length.
     *
     * @return three parts, e.g. {@code R/2026-10-24T09:00:00Z/PT7200S}
     */
    public String every(String duration, String teamId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        long seconds = Duration.between(now, after(now, duration, teamId)).toSeconds();
        return "R/%s/PT%dS".formatted(now, Math.max(1, seconds));
    }

    private Instant after(Instant start, String duration, String teamId) {
        Team team = team(teamId);
        return workingTime.after(start, duration, team.hours(), team.zone(), team.division());
    }

    private Team team(String teamId) {
        return teams.find(teamId)
                .orElseThrow(() -> new IllegalArgumentException("The directory has no team '" + teamId + "'"));
    }
}
