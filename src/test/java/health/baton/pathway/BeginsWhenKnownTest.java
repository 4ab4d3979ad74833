package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Beside;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BeginsWhenKnownTest {
    private static final String ANSWERED = """
            <bpmn:receiveTask id="receiveTask_answered" name="Answered">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="offeredTo" value="%s" /><camunda:property name="answeredLate" value="look" />
              </camunda:properties></bpmn:extensionElements>
            </bpmn:receiveTask>
            """;

    private final ModelRule rule = new BeginsWhenKnown();

    @Test
    void acceptsABlockThatBeginsWhenSomethingHappensThatIsSaid() {
        assertThat(Miniature.pathway("")
                        .block("look", Draw.property("beginsWhen", "version-withdrawn"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsABlockThatWaitsForWhatIsNeverSaid() {
        assertThat(Miniature.pathway("")
                        .block("look", Draw.property("beginsWhen", "full-moon"))
                        .findings(rule))
                .containsExactly(
                        "processes/shared/look/look.bpmn: 'Make tea': begins when 'full-moon', which nobody says."
                                + " Write one of [answered-late, something-came, version-withdrawn] in 'beginsWhen' (begins-when-known)");
    }

    @Test
    void findsAPathwayThatWouldBeginByItself() {
        assertThat(Miniature.pathway(Draw.property("beginsWhen", "version-withdrawn"))
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Make tea': is a pathway, and would begin by itself as well."
                        + " Move it to processes/shared, or take the property 'beginsWhen' away (begins-when-known)");
    }

    @Test
    void acceptsWhatThePersonAnswersLateWithABlockThatBeginsThen() {
        assertThat(late("person,crew", "answered-late")).isEmpty();
    }

    @Test
    void findsWhatIsTakenLateByABlockThatDoesNotBeginThen() {
        assertThat(late("person", "version-withdrawn"))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Answered': is taken late by 'look', which does not begin then."
                                + " Name a block in processes/shared that says 'answered-late' in 'beginsWhen' (begins-when-known)");
    }

    @Test
    void findsWhatIsTakenLateAndIsNoAnswerOfThePerson() {
        assertThat(late("crew", "answered-late"))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Answered': is taken late, and is not what the person answers in a pathway."
                                + " Offer it to 'person' in the pathway's own drawing, or take 'answeredLate' away (begins-when-known)");
    }

    /** Without it nobody could be asked to look at the cases of a withdrawn version, or to read an answer that came too late. */
    @Test
    void somethingOfOursTravelsWithEveryPathwayAndBeginsWhateverHappens() {
        Library library = LibraryOnClasspath.read();

        assertThat(library.pathways())
                .isNotEmpty()
                .allSatisfy(pathway -> assertThat(new Library(new TreeMap<>(library.unit(pathway)))
                                .models().stream().flatMap(model -> model.beginsWhen().stream()))
                        .filteredOn(happening -> !happening.equals(Beside.ANSWERED_LATE))
                        .containsExactlyInAnyOrder(Beside.VERSION_WITHDRAWN, Beside.SOMETHING_CAME));
    }

    @Test
    void whatReadsLateAnswersTravelsOnlyWithThePathwayThatNamesIt() {
        Library library = LibraryOnClasspath.read();

        assertThat(library.pathways())
                .filteredOn(pathway ->
                        library.unit(pathway).containsKey("processes/shared/answered-again/answered-again.bpmn"))
                .extracting(Model::key)
                .containsExactly("waiting-list-validation");
    }

    private List<String> late(String offeredTo, String begins) {
        return Miniature.pathway(ANSWERED.formatted(offeredTo))
                .block("look", Draw.property("beginsWhen", begins))
                .findings(rule);
    }
}
