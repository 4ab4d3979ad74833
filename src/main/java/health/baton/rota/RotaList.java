package health.baton.rota;

import health.baton.lists.Column;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import java.io.Reader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Turns of duty from CSV. */
@Component
@Order(60)
class RotaList implements IncomingList {
    private static final List<Column> COLUMNS = List.of(
            new Column("role", "of a team", "geriatrician"),
            new Column("area", "in which that team works", "leicester"),
            new Column("person", "sign-in name or work e-mail address", "geriatrician"),
            new Column("order", "who is asked first: 1 before 2", "1"),
            new Column("starts", "the team's local time", "2026-12-01T08:00"),
            new Column("ends", "the team's local time", "2026-12-01T20:00"));

    private final Rota rota;
    private final ShiftCheck check;
    private final ShiftProposal proposal;
    private final Clock clock;

    RotaList(Rota rota, ShiftCheck check, ShiftProposal proposal, Clock clock) {
        this.rota = rota;
        this.check = check;
        this.proposal = proposal;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "rota";
    }

    @Override
    public String title() {
        return "Rota (CSV)";
    }

    @Override
    public String about() {
        return "Who is on duty, and who is asked first. Shifts that are not over are counted. A shift of the same person that"
                + " starts at the same moment is replaced; others stay.";
    }

    @Override
    public long inForce() {
        return rota.count(clock.instant());
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        return proposal.of(new CsvRota(check).read(file));
    }
}
