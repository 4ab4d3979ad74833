package health.baton.downtime;

import health.baton.casefile.CaseFile;
import health.baton.directory.Teams;
import health.baton.engine.SignedIn;
import health.baton.printing.Paper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page about downtime shows while Baton runs. */
@Component
public class Downtime {
    private final ReadUrgentCases urgent;
    private final SnapshotState state;
    private final DowntimeSettings settings;
    private final CaseFile caseFile;
    private final Teams teams;
    private final Clock clock;

    Downtime(
            ReadUrgentCases urgent,
            SnapshotState state,
            DowntimeSettings settings,
            CaseFile caseFile,
            Teams teams,
            Clock clock) {
        this.urgent = urgent;
        this.state = state;
        this.settings = settings;
        this.caseFile = caseFile;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * How the snapshot stands.
     *
     * @param configured whether this node is to write one
     * @param failed whether the last try failed
     */
    public record Standing(
            boolean configured, long everyMinutes, @Nullable Instant writtenAt, int teams, int cases, boolean failed) {}

    public Standing standing() {
        SnapshotState.State now = state.now();
        return new Standing(
                settings.folder().isPresent(),
                settings.every().toMinutes(),
                now.writtenAt(),
                now.teams(),
                now.cases(),
                now.failedAt() != null);
    }

    /** The urgent cases of a team as they are now, as the snapshot would say them. */
    public Paper ofTeam(String team) {
        List<UrgentCase> cases = urgent.now().stream()
                .filter(each -> each.teams().contains(team))
                .toList();
        return Snapshot.of(team, caseFile.teamName(team), cases, clock.instant(), settings.every());
    }

    /** Ids and names of the person's teams. */
    public List<OwnTeam> teams(SignedIn.Person person) {
        return teams.teams(person.teams()).stream()
                .map(team -> new OwnTeam(team.id(), team.name()))
                .toList();
    }

    public record OwnTeam(String id, String name) {}
}
