package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Beside;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BeginsWhenKnownTest {
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
                                + " Write one of [something-came, version-withdrawn] in 'beginsWhen' (begins-when-known)");
    }

    @Test
    void findsAPathwayThatWouldBeginByItself() {
        assertThat(Miniature.pathway(Draw.property("beginsWhen", "version-withdrawn"))
                        .findings(rule))
                .containsExactly("processes/tea/tea.bpmn: 'Make tea': is a pathway, and would begin by itself as well."
                        + " Move it to processes/shared, or take the property 'beginsWhen' away (begins-when-known)");
    }

    /** Without it nobody could be asked to look at the cases of a withdrawn version, or to read an answer that came too late. */
    @Test
    void somethingOfOursTravelsWithEveryPathwayAndBeginsWhateverHappens() {
        Library library = LibraryOnClasspath.read();

        assertThat(library.pathways())
                .isNotEmpty()
                .allSatisfy(pathway -> assertThat(new Library(new TreeMap<>(library.unit(pathway)))
                                .models().stream().flatMap(model -> model.beginsWhen().stream()))
                        .containsExactlyInAnyOrderElementsOf(Beside.GIVEN.keySet()));
    }
}
