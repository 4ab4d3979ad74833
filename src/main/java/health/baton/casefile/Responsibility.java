package health.baton.casefile;

import health.baton.engine.People;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is clinically responsible for a case, always a team, and which teams are part of it. */
@Component
class Responsibility {
    private final CaseRegister cases;
    private final Timeline timeline;
    private final Places places;
    private final People people;

    Responsibility(CaseRegister cases, Timeline timeline, Places places, People people) {
        this.cases = cases;
        this.timeline = timeline;
        this.places = places;
        this.people = people;
    }

    /** Clinical responsibility passes to the team with this role: that of who acted, else the one of the case's place. */
    void passTo(String reference, String role, @Nullable String byWhom, String dedupeKey) {
        Optional<String> team = actingTeam(role, byWhom).or(() -> placeTeam(reference, role));
        boolean told = timeline.add(
                reference,
                dedupeKey,
                "Clinical responsibility: " + team.map(this::name).orElse(role),
                List.of());
        if (told) {
            cases.nowResponsible(reference, role, team.orElse(null));
            team.ifPresent(id -> cases.addTeam(reference, id));
        }
    }

    /** Teams become part of the case; somebody who was asked as a person brings the team in whose name they were asked. */
    void involve(String reference, List<String> teams, List<String> asked, @Nullable String role) {
        teams.forEach(team -> cases.addTeam(reference, team));
        Optional<String> area = cases.find(reference).flatMap(row -> Optional.ofNullable(row.area()));
        asked.stream()
                .flatMap(person -> people.teamsOf(person).stream())
                .filter(team -> role == null
                        ? area.isPresent() && places.areaOf(team).equals(area)
                        : places.team(team).filter(of -> of.role().equals(role)).isPresent())
                .forEach(team -> cases.addTeam(reference, team));
    }

    private Optional<String> actingTeam(String role, @Nullable String byWhom) {
        return byWhom == null
                ? Optional.empty()
                : people.teamsOf(byWhom).stream()
                        .filter(team -> places.team(team)
                                .filter(of -> of.role().equals(role))
                                .isPresent())
                        .findFirst();
    }

    /** Of the teams that are part of the case, else in its area, else its practice. */
    private Optional<String> placeTeam(String reference, String role) {
        Optional<String> part = cases.teams(reference).stream()
                .filter(team ->
                        places.team(team).filter(of -> of.role().equals(role)).isPresent())
                .findFirst();
        return part.or(() -> cases.find(reference)
                        .flatMap(row -> Optional.ofNullable(row.area()))
                        .flatMap(area -> places.team(Places.teamId(role, area)).map(Places.Team::id)))
                .or(() -> Person.from(timeline.facts(reference))
                        .flatMap(person -> Optional.ofNullable(person.practiceCode()))
                        .flatMap(code -> places.team(Places.teamId(role, code)).map(Places.Team::id)));
    }

    private String name(String team) {
        return places.team(team).map(Places.Team::name).orElse(team);
    }
}
