package health.baton.access;

import health.baton.directory.ContactKind;
import health.baton.directory.ContactPoints;
import health.baton.directory.Hours;
import health.baton.directory.Organisations;
import health.baton.directory.StaffDirectory;
import health.baton.directory.StaffMember;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.rota.Rota;
import health.baton.rota.Shift;
import java.io.Reader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class DemoInDirectory implements DemoDirectory {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Organisations organisations;
    private final Teams teams;
    private final ContactPoints contacts;
    private final StaffDirectory staff;
    private final Rota rota;
    private final Hours daytime;

    /** @param rovingGpAlways the roving GPs work at night too, so that a walk does not depend on the time of day */
    DemoInDirectory(
            Organisations organisations,
            Teams teams,
            ContactPoints contacts,
            StaffDirectory staff,
            Rota rota,
            @Value("${baton.demo.roving-gp-always:false}") boolean rovingGpAlways) {
        this.organisations = organisations;
        this.teams = teams;
        this.contacts = contacts;
        this.staff = staff;
        this.rota = rota;
        this.daytime = rovingGpAlways ? Hours.always() : Hours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0));
    }

    @Override
    public void addOrganisations(Reader odsFile) {
        organisations.load(odsFile);
    }

    @Override
    public void addArea(String area, List<String> outwardPostcodes) {
        teams.addArea(area, outwardPostcodes);
    }

    @Override
    public void addTeam(DemoTeam team) {
        teams.add(
                new Team(
                        team.id(),
                        team.role(),
                        team.name(),
                        team.organisation(),
                        ZONE,
                        "england-and-wales",
                        hours(team.opening())),
                List.of(team.place()));
        team.contacts().forEach((kind, value) -> contacts.add(team.id(), ContactKind.of(kind), value));
    }

    @Override
    public void addPerson(DemoPerson person) {
        staff.add(new StaffMember(
                person.signInName(),
                "%s %s".formatted(person.givenName(), person.familyName()),
                person.phone(),
                person.email(),
                teams.find(person.teams().get(0)).map(Team::id).orElse(null)));
    }

    @Override
    public void cover(String teamId, LocalDate day, String signInName, int order) {
        Team team = teams.find(teamId).orElseThrow();
        String area = teams.areaOf(teamId).orElseThrow();
        rota.addShift(new Shift(
                team.role(),
                area,
                signInName,
                order,
                day.atStartOfDay(ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(ZONE).toInstant()));
    }

    private Hours hours(DemoTeam.Opening opening) {
        return switch (opening) {
            case ALWAYS -> Hours.always();
            case DAYTIME -> daytime;
            case PRACTICE -> Hours.weekdays(LocalTime.of(8, 0), LocalTime.of(18, 30));
        };
    }
}
