package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedCountedTest {
    private static final String PATH = "processes/tea/published.csv";
    private static final String REMEDY = ". Write the line as src/docs/designing.md has it (published-counted)";
    private static final String ENDS = """
            <bpmn:endEvent id="endEvent_hot" name="Hot"><bpmn:extensionElements><camunda:properties>
            <camunda:property name="outcome" value="hot" /></camunda:properties></bpmn:extensionElements></bpmn:endEvent>
            """;

    private final ModelRule rule = new PublishedCounted();

    @Test
    void acceptsNoTableWhatIsNotCountedAndWhatThePathwayHas() {
        assertThat(Miniature.pathway(ENDS).findings(rule)).isEmpty();
        assertThat(found("Cups,many,,,,Somebody")).isEmpty();
        assertThat(found("Hot,half,outcome,hot,hot,\"Somebody, 2020\"")).isEmpty();
    }

    @Test
    void findsAnOutcomeThatNoEndHasAndASumOfWhatNoTableGives() {
        assertThat(found("Hot,half,outcome,hot,\"hot,cold\",Somebody"))
                .containsExactly(PATH + ": 'Hot': counts 'cold', which this pathway never has" + REMEDY);
        assertThat(found("Cups,many,sum,cups,,Somebody"))
                .containsExactly(PATH + ": 'Cups': counts 'cups', which this pathway never has" + REMEDY);
    }

    @Test
    void findsAPartThatIsNotInTheWholeAndAWayOfCountingThatThereIsNot() {
        assertThat(found("Hot,half,outcome,hot,,Somebody"))
                .containsExactly(PATH + ": 'Hot': counts nothing, or a part that is not in the whole" + REMEDY);
        assertThat(found("Hot,half,guess,hot,hot,Somebody"))
                .containsExactly(PATH + ": 'Hot': is counted by 'guess', which is no way of counting" + REMEDY);
    }

    @Test
    void findsAFigureWithoutASourceAndATableWithOtherColumns() {
        assertThat(found("Hot,half,,,,")).containsExactly(PATH + ": 'Hot': has nothing under 'source'" + REMEDY);
        assertThat(Miniature.pathway(ENDS).with(PATH, "name;value\nHot;half\n").findings(rule))
                .containsExactly(PATH + ": 'the header': the line after this cannot be read. Columns are"
                        + " figure,published,counted,part,whole,source; what holds a comma stands in quotes"
                        + " (published-counted)");
    }

    private List<String> found(String line) {
        return Miniature.pathway(ENDS)
                .with(PATH, "figure,published,counted,part,whole,source\n" + line + "\n")
                .findings(rule);
    }
}
