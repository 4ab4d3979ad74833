package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.People;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindWhoIsThereTest {
    private static final Map<String, List<String>> TEAMS = Map.of(
            "rovinggp", List.of("roving-gp-leicester"),
            "geriatrician", List.of("geriatrician-leicester"),
            "both", List.of("geriatrician-leicester", "roving-gp-leicester"));

    private final Leicester leicester = new Leicester();

    @Test
    void isTheTellersTeamWhenItGoesToPeople() {
        assertThat(team("rovinggp")).isEqualTo("roving-gp-leicester");
        assertThat(team("both")).isEqualTo("roving-gp-leicester");
    }

    @Test
    void isTheCoordinatorWhoRingsWhenSomebodyElseTells() {
        assertThat(team("geriatrician")).isEqualTo("coordinator-leicester");
        assertThat(team("nobody")).isEqualTo("coordinator-leicester");
    }

    private Object team(String toldBy) {
        leicester.teams.add(Leicester.team("roving-gp-leicester", "roving-gp", Hours.always()), List.of("leicester"));
        return new FindWhoIsThere(people(), leicester.teams, new TeamInPlace(leicester.teams))
                .run(Leicester.work("run", Map.of("toldBy", toldBy, "roles", "crew, roving-gp", "area", "leicester")))
                .get("team");
    }

    /** Knows only the teams. */
    private static People people() {
        return (People) Proxy.newProxyInstance(
                People.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, arguments) -> TEAMS.getOrDefault((String) arguments[0], List.of()));
    }
}
