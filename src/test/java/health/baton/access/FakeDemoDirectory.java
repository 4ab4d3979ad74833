package health.baton.access;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A directory and a rota in memory. */
final class FakeDemoDirectory implements DemoDirectory {
    final List<String> organisations = new ArrayList<>();
    final Map<String, DemoTeam> teams = new LinkedHashMap<>();
    final Map<String, DemoPerson> people = new LinkedHashMap<>();
    final Set<String> shifts = new LinkedHashSet<>();

    @Override
    public void addOrganisations(Reader odsFile) {
        new BufferedReader(odsFile).lines().forEach(organisations::add);
    }

    @Override
    public void addArea(String area, List<String> outwardPostcodes) {}

    @Override
    public void addTeam(DemoTeam team) {
        teams.put(team.id(), team);
    }

    @Override
    public void addPerson(DemoPerson person) {
        people.put(person.signInName(), person);
    }

    @Override
    public void cover(String teamId, LocalDate day, String signInName, int order) {
        shifts.add("%s %s %d %s".formatted(teamId, day, order, signInName));
    }
}
