package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class TeamsTest {
    private Leicester leicester;
    private Teams teams;
    private TeamInPlace team;

    @BeforeEach
    void fill() {
        leicester = new Leicester();
        teams = leicester.teams;
        team = new TeamInPlace(teams);
    }

    @Test
    void givesBackATeamAsItWasAdded() {
        Hours hours = new Hours(
                List.of(
                        new Opening(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        new Opening(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)),
                        new Opening(DayOfWeek.FRIDAY, LocalTime.of(20, 0), LocalTime.of(8, 0))),
                false);
        Team added = new Team("pharmacy-a", "pharmacy", "Pharmacy A", "RWE", Leicester.LONDON, "scotland", hours);
        teams.add(added, List.of("leicester", "rutland"));
        assertThat(teams.find("pharmacy-a")).contains(added);
        assertThat(teams.places("pharmacy-a")).containsExactly("leicester", "rutland");
    }

    @Test
    void addingAgainChangesNothingAndAddingAnewReplaces() {
        teams.add(Leicester.practice(), List.of("C82009"));
        assertThat(teams.find("practice-c82009")).contains(Leicester.practice());
        Team longer = Leicester.team("practice-c82009", "practice", Hours.always());
        teams.add(longer, List.of("C82010"));
        assertThat(teams.find("practice-c82009")).contains(longer);
        assertThat(teams.covering("practice", "C82009")).isEmpty();
        assertThat(teams.covering("practice", "c82010")).contains(longer);
    }

    @Test
    void aRoleInAPlaceBelongsToOneTeam() {
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> teams.add(
                        Leicester.team("geriatrician-2", "geriatrician", Hours.always()), List.of("leicester")));
    }

    @Test
    void listsTeams() {
        assertThat(teams.all())
                .extracting(Team::id)
                .containsExactly("coordinator-leicester", "geriatrician-leicester", "practice-c82009");
        assertThat(teams.teams(Set.of("practice-c82009", "nobody")))
                .extracting(Team::name)
                .containsExactly("Market Harborough");
        assertThat(teams.teams(Set.of())).isEmpty();
    }

    @Test
    void findsTheAreaOfAPostcode() {
        assertThat(teams.areaOfPostcode("LE16 9BX")).contains("leicester");
        assertThat(teams.areaOfPostcode("le169bx")).contains("leicester");
        assertThat(teams.areaOfPostcode("LE1 6ZZ")).contains("leicester");
        assertThat(teams.areaOfPostcode("LE2")).contains("leicester");
        assertThat(teams.areaOfPostcode("SW1A 1AA")).isEmpty();
    }

    @Test
    void aTeamWorksInTheAreaThatItCoversAPracticeWhereItStands() {
        assertThat(teams.areaOf("geriatrician-leicester")).contains("leicester");
        assertThat(teams.areaOf("practice-c82009")).contains("leicester");
        assertThat(teams.areaOf("nobody")).isEmpty();
    }

    @Test
    void namesTheTeamOfARoleInAPlace() {
        assertThat(team.of("geriatrician", "leicester")).isEqualTo("geriatrician-leicester");
        assertThat(team.of("practice", "C82009")).isEqualTo("practice-c82009");
        assertThat(team.of("practice", "C82009", "leicester")).isEqualTo("practice-c82009");
    }

    @Test
    void theCoordinatorStandsInWhereThereIsNoSuchTeam() {
        assertThat(team.of("district-nurses", "leicester")).isEqualTo("coordinator-leicester");
        assertThat(team.of("practice", "C82019")).isEqualTo("coordinator-leicester");
        assertThat(team.of("practice", "unknown", "leicester")).isEqualTo("coordinator-leicester");
        assertThat(team.of("practice", null, "leicester")).isEqualTo("coordinator-leicester");
    }

    @Test
    void saysWhichTeamIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.of("practice", "unknown"))
                .withMessageContaining("no team 'practice' for the place 'unknown'");
        assertThatIllegalArgumentException().isThrownBy(() -> team.of("crew", "rutland", "rutland"));
    }
}
