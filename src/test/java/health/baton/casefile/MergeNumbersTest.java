package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeNumbersTest {
    private static final String OLD = "9000000009";
    private static final String NEW = "9990548609";
    private static final String REASON = "told by the register";

    private final World world = new World();
    private final String first = world.newCase(Map.of("nhsNumber", OLD, "familyName", "Smith"));
    private final String second = world.newCase(Map.of("familyName", "Other"));

    @BeforeEach
    void signIn() {
        world.people.signIn("coordinator");
    }

    @Test
    void movesTheCasesAndKeepsWhatWasSaidMarked() {
        assertThat(world.mergeNumbers.merge("900 000 0009", NEW, REASON)).isEqualTo(1);

        List<StoryEntry> story = world.caseFile.story(first);
        assertThat(story).hasSize(2);
        assertThat(story.get(0).correction()).isNotNull();
        assertThat(story.get(0).correction().reason()).contains(REASON, "900 000 0009", "999 054 8609");
        assertThat(story.get(1).correction()).isNull();
        assertThat(story.get(1).at()).isEqualTo(story.get(0).at());
        assertThat(story.get(1).who()).isEqualTo("crew");
        assertThat(world.caseFile.known(first)).containsEntry("nhsNumber", NEW).containsEntry("familyName", "Smith");
        assertThat(world.caseFile.find(first).orElseThrow().person().nhsNumber())
                .isEqualTo(NEW);
        assertThat(world.persons.cases(OLD)).isEmpty();
        assertThat(world.persons.cases(NEW)).containsExactly(first);
        assertThat(world.caseFile.story(second)).hasSize(1);
    }

    @Test
    void letsEverybodyBeToldOnceForEachCaseThatMoved() {
        world.task(first, "t1", World.form(World.text("nhsNumber", "NHS number")), Map.of("nhsNumber", OLD));

        world.mergeNumbers.merge(OLD, NEW, REASON);

        assertThat(world.published).singleElement().isInstanceOfSatisfying(EntryCorrected.class, told -> {
            assertThat(told.caseReference()).isEqualTo(first);
            assertThat(told.reason()).contains(REASON);
            assertThat(told.movedTo()).isNull();
        });
    }

    @Test
    void showsHowManyCasesMoveAndNamesOnlyThoseOfOnesTeams() {
        world.cases.addTeam(first, "coordinator-leicester");
        String hidden = world.newCase(Map.of("nhsNumber", NEW, "familyName", "Hidden"));

        MergeNumbers.Preview preview = world.mergeNumbers.preview(OLD, NEW);

        assertThat(preview.moving()).isEqualTo(1);
        assertThat(preview.staying()).isEqualTo(1);
        assertThat(preview.readable()).extracting(CaseSummary::reference).containsExactly(first);
        assertThat(world.db
                        .sql("select case_reference from access_log where who = 'coordinator'")
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of(first))
                .doesNotContain(hidden);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9000000008 | 9990548609 | told by the register | check digit | '' | ''",
                "90 | 9990548609 | told by the register | ten digits | '' | ''",
                "9000000009 | 9000000009 | told by the register | '' | same number | ''",
                "9000000009 | 9990548608 | told | '' | check digit | 5 to 500"
            })
    void saysByFieldWhatIsWrong(
            String from, String into, String reason, String wrongFrom, String wrongInto, String wrongReason) {
        MergeNumbers.Wrong wrong = world.mergeNumbers.check(from, into, reason);

        assertThat(List.of(wrong.superseded(), wrong.current(), wrong.reason()))
                .zipSatisfy(List.of(wrongFrom, wrongInto, wrongReason), (said, expected) -> {
                    assertThat(said).contains(expected);
                    assertThat(said.isEmpty()).isEqualTo(expected.isEmpty());
                });
        assertThatThrownBy(() -> world.mergeNumbers.merge(from, into, reason))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mergesANumberOnceAndNeverIntoOneThatIsGivenUp() {
        world.mergeNumbers.merge(OLD, NEW, REASON);

        assertThat(world.mergeNumbers.check(OLD, "9990002010", REASON).superseded())
                .contains("already");
        assertThat(world.mergeNumbers.check(NEW, OLD, REASON).current()).contains("give that one");
    }

    @Test
    void isForCoordinatorsOnly() {
        world.people.signIn("crew");

        assertThatThrownBy(() -> world.mergeNumbers.merge(OLD, NEW, REASON)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> world.mergeNumbers.preview(OLD, NEW)).isInstanceOf(SecurityException.class);
        assertThat(world.persons.cases(OLD)).containsExactly(first);
    }
}
