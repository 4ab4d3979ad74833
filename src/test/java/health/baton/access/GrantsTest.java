package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.access.KnownTeams.KnownTeam;
import health.baton.directory.RoleFile;
import health.baton.directory.RolesOfTeams;
import health.baton.directory.TeamInForce;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantsTest {
    private final FakeAuthorizations authorizations = new FakeAuthorizations();
    private final RolesOfTeams roles = new RoleFile();
    private final Grants grants = new Grants(authorizations, roles);

    @BeforeEach
    void deploy() {
        authorizations.startableBy.put("one", Set.of("crew", "geriatrician"));
        authorizations.startableBy.put("two", Set.of("practice"));
    }

    @Test
    void letsAClinicalTeamWorkInTasklistAndStartWhatItsRoleMayStart() {
        grants.give("crew-leicester", "crew");

        assertThat(authorizations.given)
                .containsExactlyInAnyOrder(
                        "crew-leicester opens welcome",
                        "crew-leicester opens tasklist",
                        "crew-leicester reads drawings",
                        "crew-leicester uses Mine",
                        "crew-leicester uses My teams",
                        "crew-leicester uses Due now",
                        "crew-leicester uses Overdue",
                        "crew-leicester starts one");
    }

    @Test
    void letsAManagerOpenCockpitAndChangeNothing() {
        grants.give("manager-leicester", "manager");

        assertThat(authorizations.given)
                .containsExactlyInAnyOrder(
                        "manager-leicester opens welcome",
                        "manager-leicester opens cockpit",
                        "manager-leicester reads drawings");
    }

    @Test
    void showsADesignerDrawingsButNobodysCase() {
        grants.give("designer-leicester", "designer");

        assertThat(authorizations.given)
                .containsExactlyInAnyOrder(
                        "designer-leicester opens welcome",
                        "designer-leicester opens cockpit",
                        "designer-leicester reads drawings");
    }

    @Test
    void letsAdministratorsAndDesignersCheckPathways() {
        PathwayCheckers checkers = new PathwayCheckers(
                () -> roles.known().stream()
                        .map(role -> new KnownTeam(role + "-leicester", role, role))
                        .toList(),
                roles);

        assertThat(checkers.include(List.of("camunda-admin"))).isTrue();
        assertThat(roles.known().stream().filter(role -> checkers.include(List.of(role + "-leicester"))))
                .containsExactly("designer");
        assertThat(checkers.include(List.of("designer", "designer-rutland")))
                .as("no team of the directory")
                .isFalse();
    }

    @Test
    void givesEveryTeamAnewWhatItMayStartWhenAPathwayComesIn() {
        TeamsAtStart teams = new TeamsAtStart(
                () -> List.of(new KnownTeam("crew-leicester", "crew", "Crews")), new FakePeople(), grants);
        teams.giveToAll();
        authorizations.startableBy.put("three", Set.of("crew"));

        teams.giveStarts();

        assertThat(authorizations.given).contains("crew-leicester starts three");
    }

    @Test
    void takesAwayAtTheNextStartWhatARoleMayNoLongerStart() {
        grants.give("crew-leicester", "crew");
        authorizations.startableBy.put("one", Set.of("geriatrician"));

        grants.give("crew-leicester", "crew");

        assertThat(authorizations.given).noneMatch(line -> line.startsWith("crew-leicester starts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receiving-unit", "something-new"})
    void givesARoleThatOnlyHearsOrThatNobodyKnowsNothing(String role) {
        grants.give(role + "-leicester", role);

        assertThat(authorizations.given).isEmpty();
    }

    @Test
    void letsNobodyButAdministratorsDoEverything() {
        grants.prepare();
        roles.known().forEach(role -> grants.give(role, role));

        assertThat(authorizations.given.stream().filter(line -> line.endsWith(" does everything")))
                .containsExactly("camunda-admin does everything");
        assertThat(authorizations.given).noneMatch(line -> line.endsWith(" opens admin"));
    }

    @Test
    void givesATeamThatIsAddedMeanwhileItsGroupAndItsRightsAtOnce() {
        FakePeople people = new FakePeople();

        new TeamsAtStart(List::of, people, grants).giveTo(new TeamInForce("crew-rutland", "crew", "Crews, Rutland"));

        assertThat(people.teamNames).containsEntry("crew-rutland", "Crews, Rutland");
        assertThat(authorizations.given).contains("crew-rutland opens tasklist", "crew-rutland starts one");
    }

    @Test
    void givesEveryTeamOfTheDirectoryItsGroupAndItsRightsAtTheStart() {
        FakePeople people = new FakePeople();
        KnownTeams teams = () -> List.of(
                new KnownTeam("crew-leicester", "crew", "Ambulance crews"),
                new KnownTeam("practice-c82009", "practice", "The surgery"));

        new TeamsAtStart(teams, people, grants).giveToAll();

        assertThat(authorizations.filters).containsExactly("Mine", "My teams", "Due now", "Overdue");
        assertThat(people.teamNames)
                .containsEntry("crew-leicester", "Ambulance crews")
                .containsEntry("practice-c82009", "The surgery");
        assertThat(authorizations.given)
                .contains("crew-leicester starts one", "practice-c82009 starts two")
                .doesNotContain("crew-leicester starts two", "practice-c82009 starts one");
    }
}
