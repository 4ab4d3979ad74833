package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.engine.AnswersRefused;
import health.baton.engine.CaseEvent;
import health.baton.engine.Submission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepSubmissionTest {
    private static final String DETAILS = World.form(String.join(
            ",",
            World.text("familyName", "Family name"),
            World.text("practiceCode", "Practice"),
            "{'type':'number','key':'cfs','label':'Frailty','properties':{'keep':'case'}}",
            "{'type':'checkbox','key':'told','label':'Told','properties':{'keep':'case'}}"));
    private final World world = new World();
    private final String reference = world.newCase(Map.of("familyName", "Smith"));

    @Test
    void writesOneEntryAndLetsOnlyDecisionsBecomeVariables() {
        var accepted = world.task(reference, "t1", DETAILS, Map.of("familyName", "Smyth", "cfs", 6, "told", true));
        assertThat(accepted.variables()).isEqualTo(Map.of("cfs", 6, "told", true));
        world.task(reference, "t1", DETAILS, Map.of("familyName", "Smyth", "cfs", 6, "told", true));
        assertThat(world.caseFile.story(reference)).hasSize(2).last().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("geriatrician");
            assertThat(entry.answers()).extracting("text").containsExactly("Smyth", "6", "yes");
        });
    }

    @Test
    void aChangedPracticeBecomesAVariable() {
        assertThat(world.task(reference, "t1", DETAILS, Map.of("practiceCode", "c82009"))
                        .variables())
                .isEqualTo(Map.of("practice", "C82009"));
    }

    @Test
    void anAnswerThatIsRemovedIsNoLongerKnown() {
        assertThat(world.known.of(reference, Set.of("familyName"))).isEqualTo(Map.of("familyName", "Smith"));
        world.task(reference, "t1", DETAILS, Map.of("familyName", ""));
        assertThat(world.known.of(reference, Set.of("familyName"))).isEmpty();
        assertThat(world.caseFile.find(reference).orElseThrow().person()).isNull();
    }

    @Test
    void aRemovedDecisionTakesTheVariableAway() {
        world.task(reference, "t1", DETAILS, Map.of("cfs", 6));
        Map<String, Object> removed = new java.util.HashMap<>();
        removed.put("cfs", null);
        assertThat(world.task(reference, "t2", DETAILS, removed).variables()).containsEntry("cfs", null);
    }

    @Test
    void aReadOnlyAnswerMustBeWhatTheFileKnows() {
        String form = World.form("{'type':'textfield','key':'familyName','label':'Family name','readonly':true}");
        world.task(reference, "t1", form, Map.of("familyName", "Smith"));
        assertThatThrownBy(() -> world.task(reference, "t2", form, Map.of("familyName", "Jones")))
                .isInstanceOf(AnswersRefused.class);
        assertThat(world.caseFile.story(reference)).hasSize(2);
    }

    @Test
    void anAddressSaysTheAreaOfACaseThatHadNone() {
        world.follow.on(new CaseEvent.Started("N0AR-EAN0", World.PATHWAY, "instance-1"));
        String form = World.form(World.text("postcode", "Postcode"));

        var accepted = world.task("N0AR-EAN0", "t1", form, Map.of("postcode", "LE15 6AA"));

        assertThat(accepted.variables()).containsEntry("area", "rutland");
        assertThat(world.caseFile.find("N0AR-EAN0").orElseThrow().area()).isEqualTo("rutland");
        assertThat(world.published).containsExactly(new AreaKnown("N0AR-EAN0", "rutland"));
        assertThat(world.task("N0AR-EAN0", "t2", form, Map.of("postcode", "LE15 6AB"))
                        .variables())
                .doesNotContainKey("area");
        assertThat(world.published).hasSize(1);
    }

    @Test
    void anAddressInAnotherAreaIsToldButMovesNobodysWork() {
        String form = World.form(World.text("postcode", "Postcode"));

        var accepted = world.task(reference, "t1", form, Map.of("postcode", "LE15 6AA"));

        assertThat(accepted.variables()).doesNotContainKey("area");
        assertThat(world.caseFile.find(reference).orElseThrow().area()).isEqualTo("leicester");
        assertThat(world.published).containsExactly(new AreaKnown(reference, "rutland"));
    }

    @Test
    void refusesAnswersWhereNothingIsAsked() {
        assertThatThrownBy(() -> world.task(reference, "t1", null, Map.of("disposition", "convey")))
                .isInstanceOf(AnswersRefused.class);
        world.task(reference, "t1", null, Map.of());
        assertThat(world.caseFile.story(reference)).hasSize(2);
    }

    @Test
    void keepsWhatIsToldOfAnEvent() {
        var accepted = world.submissions.accept(new Submission(
                Submission.Door.EVENT,
                World.PATHWAY,
                reference,
                "Got worse",
                World.form(World.text("what", "What")),
                Map.of("what", "Drowsy"),
                "crew",
                "e1",
                Map.of()));
        assertThat(accepted.caseReference()).isEqualTo(reference);
        assertThat(accepted.variables()).isEqualTo(Map.of("toldBy", "crew"));
        assertThat(world.caseFile.story(reference)).last().satisfies(entry -> {
            assertThat(entry.label()).isEqualTo("Got worse");
            assertThat(entry.answers()).extracting("text").isEqualTo(List.of("Drowsy"));
        });
    }

    @Test
    void knowsOnlyTheNamesThatAreAsked() {
        assertThat(world.known.of(reference, Set.of("personBanner", "caseReference", "responsibleTeam", "age")))
                .isEqualTo(Map.of(
                        "personBanner", "SMITH, given name not known · born not known · NHS No. not known",
                        "caseReference", reference,
                        "responsibleTeam", "Ambulance crews Leicester"));
        assertThat(world.known.namesIn(DETAILS)).containsExactly("familyName", "practiceCode", "cfs", "told");
    }
}
