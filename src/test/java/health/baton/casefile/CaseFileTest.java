package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.engine.AnswersRefused;
import health.baton.form.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {
    private final World world = new World();
    private final String reference = world.newCase(Map.of("familyName", "Smith", "nhsNumber", "9000000009"));

    @Test
    void notesOnceUnderOneKey() {
        List<Answer> answers = List.of(Answer.inFile("ringName", "Ring", "Dr Lee", "Dr Lee"));
        world.caseFile.note(reference, "job-1", "Find who is on duty", answers);
        world.caseFile.note(reference, "job-1", "Find who is on duty", answers);
        assertThat(world.caseFile.story(reference)).hasSize(2);
        assertThat(world.caseFile.known(reference)).containsEntry("ringName", "Dr Lee");
        assertThat(world.caseFile.factsOf(Set.of(reference)).get(reference)).containsEntry("ringName", "Dr Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update timeline_entry set label = 'x'",
                "delete from timeline_entry",
                "truncate timeline_entry cascade",
                "update timeline_correction set reason = 'x'",
                "delete from timeline_correction",
                "update case_team set team = 'x'",
                "delete from access_log"
            })
    void theDatabaseRefusesToChangeTheStory(String change) {
        long entry = world.caseFile.story(reference).get(0).id();
        world.caseFile.correct(entry, "wrong person", null);
        world.caseFile.opened(reference, FakePeople.of("crew"), "looks");
        assertThatThrownBy(() -> world.db.sql(change).update()).hasMessageContaining("append-only");
        assertThat(world.caseFile.story(reference)).hasSize(1);
    }

    @Test
    void marksAnEntryAsEnteredInErrorSoThatItsFactsAreNoLongerKnown() {
        long entry = world.caseFile.story(reference).get(0).id();
        world.people.signIn("crew");
        world.caseFile.correct(entry, " wrong person ", null);
        assertThat(world.caseFile.story(reference)).singleElement().satisfies(marked -> {
            assertThat(marked.correction())
                    .isEqualTo(new StoryEntry.Correction("wrong person", "crew", world.clock.instant(), null));
            assertThat(marked.answers()).isNotEmpty();
        });
        assertThat(world.caseFile.find(reference).orElseThrow().person()).isNull();
        assertThat(world.newCase(Map.of("nhsNumber", "9000000009"))).isNotEqualTo(reference);
        assertThat(world.published).containsExactly(new EntryCorrected(reference, entry, "wrong person", null));
    }

    @Test
    void movesAnEntryToTheCaseWhereItBelongsWithWhoAndWhen() {
        StoryEntry entry = world.caseFile.story(reference).get(0);
        world.clock.pass(Duration.ofHours(1));
        String other = world.newCase(Map.of());
        world.caseFile.correct(entry.id(), "belongs to the neighbour", other);
        assertThat(world.caseFile.story(reference).get(0).correction().movedTo())
                .isEqualTo(other);
        assertThat(world.caseFile.story(other)).hasSize(2).first().satisfies(moved -> {
            assertThat(moved.who()).isEqualTo("crew");
            assertThat(moved.at()).isEqualTo(entry.at());
            assertThat(moved.answers()).isEqualTo(entry.answers());
            assertThat(moved.correction()).isNull();
        });
        assertThat(world.caseFile.find(other).orElseThrow().person().familyName())
                .isEqualTo("Smith");
        assertThat(world.newCase(Map.of("nhsNumber", "9000000009"))).isEqualTo(other);
    }

    @Test
    void refusesACorrectionWithoutReasonTwiceOrToNowhere() {
        long entry = world.caseFile.story(reference).get(0).id();
        assertThatThrownBy(() -> world.caseFile.correct(entry, " ", null)).isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() -> world.caseFile.correct(entry, "wrong person", "AAAA-BBBB"))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> world.caseFile.correct(entry, "wrong person", reference))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> world.caseFile.correct(entry + 1000, "wrong person", null))
                .isInstanceOf(NoSuchElementException.class);
        world.caseFile.correct(entry, "wrong person", null);
        assertThatThrownBy(() -> world.caseFile.correct(entry, "wrong person", null))
                .isInstanceOf(AnswersRefused.class);
        assertThat(world.published).hasSize(1);
    }

    @Test
    void aManagerReadsWithAReasonThatIsLogged() {
        world.cases.addTeam(reference, "geriatrician-leicester");
        assertThat(world.caseFile.readWithReason(reference, FakePeople.of("manager"), "complaint 17"))
                .hasSize(1);
        assertThat(logged()).containsExactly("manager: complaint 17");
    }

    @Test
    void aManagerWithoutAReasonOrOfAnotherOrganisationReadsNothing() {
        world.cases.addTeam(reference, "geriatrician-leicester");
        assertThatThrownBy(() -> world.caseFile.readWithReason(reference, FakePeople.of("manager"), "   "))
                .isInstanceOf(AnswersRefused.class);
        for (String person : List.of("othermanager", "geriatrician", "nobody")) {
            assertThatThrownBy(() -> world.caseFile.readWithReason(reference, FakePeople.of(person), "complaint 17"))
                    .isInstanceOf(SecurityException.class);
        }
        assertThat(logged()).isEmpty();
    }

    @Test
    void aScreenThatRefreshesItselfIsOneLook() {
        world.caseFile.opened(reference, FakePeople.of("crew"), "works on a task");
        world.clock.pass(Duration.ofMinutes(5));
        world.caseFile.opened(reference, FakePeople.of("crew"), "works on a task");
        assertThat(logged()).hasSize(1);
        world.clock.pass(Duration.ofMinutes(15));
        world.caseFile.opened(reference, FakePeople.of("crew"), "works on a task");
        assertThat(logged()).hasSize(2);
    }

    @Test
    void findsManyCasesAtOnce() {
        String other = world.newCase(Map.of("familyName", "Jones"));
        assertThat(world.caseFile.findAll(Set.of(reference, other, "AAAA-BBBB")))
                .hasSize(2)
                .hasEntrySatisfying(
                        other,
                        found -> assertThat(world.caseFile.banner(found)).startsWith("JONES, given name not known"));
        assertThat(world.caseFile.findAll(Set.of())).isEmpty();
    }

    private List<String> logged() {
        return world.db
                .sql("select who || ': ' || reason from access_log order by id")
                .query(String.class)
                .list();
    }
}
