package health.baton.directory;

import health.baton.lists.Column;
import health.baton.lists.CsvFile;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Teams, the places that they cover and their hours. */
@Component
@Order(30)
class TeamList implements IncomingList {
    static final List<Column> COLUMNS = List.of(
            new Column("role", "what the team does, e.g. crew, geriatrician, coordinator, practice", "crew"),
            new Column(
                    "places",
                    "areas in lower case, for a practice its ODS code; separated by blanks. Role and first place are the"
                            + " team's id (crew-rutland, practice-c82009) and stay for ever",
                    "rutland"),
            new Column("name", "as people call it", "Ambulance crews, Rutland"),
            new Column("organisation", "ODS code; may be empty", "RX9"),
            new Column("hours", "local time, e.g. Mon-Fri 08:00-18:30; Sat 09:00-12:00, or always", "always"),
            new Column("bank holidays", "open or closed", "open"),
            new Column(
                    "division",
                    "whose bank holidays: england-and-wales (when empty), scotland, northern-ireland",
                    "england-and-wales"),
            new Column("time zone", "Europe/London when empty", "Europe/London"));

    private final Teams teams;
    private final Organisations organisations;
    private final RolesOfTeams roles;
    private final ApplicationEventPublisher events;

    TeamList(Teams teams, Organisations organisations, RolesOfTeams roles, ApplicationEventPublisher events) {
        this.teams = teams;
        this.organisations = organisations;
        this.roles = roles;
        this.events = events;
    }

    @Override
    public String key() {
        return "teams";
    }

    @Override
    public String title() {
        return "Teams";
    }

    @Override
    public String about() {
        return "A role in a place, with its working hours. A team may sign in and has its rights as soon as it is stored."
                + " In one place a role is covered by one team.";
    }

    @Override
    public long inForce() {
        return teams.count();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String afterwards() {
        return "A new team has nobody in it and no number to ring: bring in its contact points and its staff.";
    }

    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        Map<String, TeamWithPlaces> inForce =
                teams.withPlaces().stream().collect(Collectors.toMap(TeamWithPlaces::id, each -> each));
        PlacesTaken taken = new PlacesTaken(inForce.values());
        List<TeamWithPlaces> listed = CsvFile.withHeader(
                        title(), COLUMNS.stream().map(Column::name).toList())
                .read(
                        file,
                        (row, rows) -> new TeamLine(row, organisations, roles)
                                .team()
                                .filter(team -> taken.by(team, row))
                                .ifPresent(
                                        team -> rows.add(row.number(), team.id(), "places", row.text("places"), team)));
        return Proposal.of(listed, TeamWithPlaces::id, inForce, TeamWithPlaces::columns, this::store);
    }

    private void store(List<TeamWithPlaces> different) {
        teams.addAll(different);
        different.forEach(each -> events.publishEvent(
                new TeamInForce(each.id(), each.team().role(), each.team().name())));
    }
}
