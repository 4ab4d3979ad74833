package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Asked, Boil (with a clock), Pour (in a block), Drink – or Spill, as the answer to a question says. */
class SafeMoveTest {
    private static final String MODEL = """
            <bpmn:startEvent id='start' name='Thirsty' camunda:formRef='tea-start' />
            <bpmn:userTask id='boil' name='Boil' camunda:candidateGroups='kitchen' />
            <bpmn:boundaryEvent id='late' name='Late' attachedToRef='boil' cancelActivity='false'>
              <bpmn:timerEventDefinition><bpmn:timeDuration>PT5M</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:callActivity id='pour' name='Pour' calledElement='pot' />
            <bpmn:serviceTask id='tell' name='Tell the GP' camunda:delegateExpression='${tellGp}' />
            <bpmn:userTask id='drink' name='Drink' camunda:candidateGroups='kitchen' camunda:formRef='tea-drink' />
            <bpmn:exclusiveGateway id='sweet' name='Sweet?' default='flow_no' />
            <bpmn:userTask id='stir' name='Stir' camunda:candidateGroups='kitchen' />
            <bpmn:endEvent id='done' name='Done' />
            <bpmn:subProcess id='fire' name='Fire' triggeredByEvent='true'>
              <bpmn:startEvent id='alarm' name='Alarm'><bpmn:messageEventDefinition messageRef='m' /></bpmn:startEvent>
              <bpmn:userTask id='leave' name='Leave' camunda:candidateGroups='kitchen' />
            """ + flow("alarm", "leave") + "</bpmn:subProcess>"
            + flow("start", "boil")
            + flow("boil", "pour")
            + flow("pour", "tell")
            + flow("tell", "drink")
            + flow("drink", "sweet")
            + flow("sweet", "stir", "yes", "sugar == 'two'")
            + flow("sweet", "done", "no", "")
            + flow("stir", "done");

    private final Map<String, byte[]> from = new TreeMap<>();
    private final Map<String, byte[]> to = new TreeMap<>();

    SafeMoveTest() {
        put("processes/tea/tea.bpmn", withMessage(Miniature.process("tea", MODEL)));
        put("processes/shared/pot/pot.bpmn", Miniature.process("pot", Draw.user("hold", "Hold the pot", "")));
        put("forms/tea/start.form", Draw.form("tea-start", Draw.radio("sugar", "Sugar?", "none", "two")));
        put("forms/tea/drink.form", Draw.form("tea-drink", Draw.radio("taste", "Taste?", "file", true, "", "good")));
    }

    @Test
    void letsACaseGoOnFromEveryPlaceThatIsTheSame() {
        for (String place : List.of("boil", "pour", "drink", "stir", "leave")) {
            assertThat(against("tea", place)).as(place).isEmpty();
        }
        assertThat(against("pot", "hold")).isEmpty();
    }

    @Test
    void allowsOtherWordsAMoreChasesAStepMoreAndAnotherAnswerMore() {
        change("tea.bpmn", "name='Drink'", "name='Drink it hot'");
        change(
                "tea.bpmn",
                "<bpmn:endEvent id='done'",
                Draw.timer("boil", "later", "Later", false, Draw.cycle("R/PT9M"))
                        + "<bpmn:userTask id='wash' name='Wash up' /><bpmn:endEvent id='done'");
        change("tea.bpmn", "targetRef='done'", "targetRef='wash'");
        change("tea.bpmn", "<bpmn:endEvent id='done'", flow("wash", "done") + "<bpmn:endEvent id='done'");
        change("start.form", "{\"label\":\"two\"", "{\"label\":\"one\",\"value\":\"one\"},{\"label\":\"two\"");

        assertThat(against("tea", "boil")).isEmpty();
        assertThat(against("tea", "drink")).isEmpty();
    }

    @Test
    void refusesAPlaceThatIsNotThereAnyMoreOrIsAnother() {
        change("tea.bpmn", "userTask id='stir'", "serviceTask id='stir'");
        change("tea.bpmn", "id='drink' name='Drink' camunda:candidateGroups='kitchen'", "id='drink' name='Drink'");
        change("pot.bpmn", "hold", "keep");

        assertThat(against("tea", "stir")).containsExactly("“Stir” is another kind of step.");
        assertThat(against("tea", "drink")).containsExactly("“Drink” is owed by another team.");
        assertThat(against("pot", "hold")).containsExactly("“Hold the pot” is not there any more.");
    }

    @Test
    void refusesAnotherBlockAnotherPartOfTheDrawingAndAPlaceThatTheCaseCannotStandAt() {
        change("tea.bpmn", "calledElement='pot'", "calledElement='cup'");
        change("tea.bpmn", "<bpmn:userTask id='leave'", "<bpmn:userTask id='other'");

        assertThat(against("tea", "pour")).containsExactly("“Pour” does something else.");
        assertThat(against("tea", "leave")).containsExactly("“Leave” is not there any more.");
        assertThat(against("tea", "nowhere")).containsExactly("The place 'nowhere' is not in the drawing of the case.");
    }

    @Test
    void refusesAClockOrAMessageThatIsAnotherOrGone() {
        change("tea.bpmn", "PT5M", "PT6M");
        change("tea.bpmn", "name='fire-alarm'", "name='smoke'");

        assertThat(against("tea", "boil"))
                .containsExactly(
                        "“Late” comes at another time, or by another message.",
                        "“Fire” comes at another time, or by another message.");

        change("tea.bpmn", "<bpmn:boundaryEvent id='late'", "<bpmn:boundaryEvent id='soon'");
        assertThat(against("tea", "boil")).contains("“Late” cannot come there any more.");
    }

    @Test
    void refusesToLeaveOutWhatWasStillToCome() {
        change("tea.bpmn", flow("boil", "pour"), flow("boil", "tell"));
        change("tea.bpmn", flow("pour", "tell"), flow("pour", "boil"));
        change("tea.bpmn", flow("start", "boil"), flow("start", "pour"));
        change("tea.bpmn", "'stir'", "'shake'");

        assertThat(against("tea", "boil"))
                .contains(
                        "“Pour” would be left out: it has to come before.",
                        "“Stir” would be left out: it is not there any more.");
    }

    @Test
    void refusesWhereTheGpWouldNotBeTold() {
        change("tea.bpmn", flow("boil", "pour"), flow("boil", "drink"));
        change("tea.bpmn", flow("tell", "drink"), flow("tell", "boil"));
        change("tea.bpmn", flow("start", "boil"), flow("start", "pour"));

        assertThat(against("tea", "boil"))
                .contains("The named GP would not be told: the other version has told them before.");
    }

    @Test
    void refusesWhereTheOtherVersionGoesByWhatTheseCasesDoNotHave() {
        change("tea.bpmn", "${sugar == 'two'}", "${lumps == 'two'}");
        change("start.form", "\"sugar\"", "\"lumps\"");

        assertThat(against("tea", "drink"))
                .containsExactly(
                        "It goes by 'lumps' there, which these cases may not have.",
                        "“Thirsty” asks “Sugar?”, which these cases were not asked.",
                        "“Thirsty” does not ask “Sugar?” any more: nobody would read what was answered.");
    }

    @Test
    void refusesAnAnswerThatTheOtherVersionDoesNotKnow() {
        change("start.form", "{\"label\":\"none\",\"value\":\"none\"},", "");

        assertThat(against("tea", "boil"))
                .containsExactly(
                        "It goes by 'sugar' there, which in these cases may be none: it does not know that.",
                        "“Thirsty” has no answer “none” to “Sugar?” any more.");
    }

    @Test
    void looksOnlyAtFormsThatMayHaveBeenAnswered() {
        change("drink.form", "\"taste\"", "\"flavour\"");

        assertThat(against("tea", "drink")).isEmpty();
        assertThat(against("tea", "stir"))
                .containsExactly(
                        "“Drink” asks “Taste?”, which these cases were not asked.",
                        "“Drink” does not ask “Taste?” any more: nobody would read what was answered.");
    }

    @Test
    void refusesAnotherFormInThePlaceOfOneThatWasAnswered() {
        change("tea.bpmn", "camunda:formRef='tea-drink'", "camunda:formRef='tea-sip'");
        put("forms/tea/sip.form", Draw.form("tea-sip"));

        assertThat(against("tea", "stir")).containsExactly("“Drink” shows another form.");
    }

    private List<String> against(String model, String element) {
        return new SafeMove(read(from), read(to)).against(model, element);
    }

    private static VersionRead read(Map<String, byte[]> files) {
        return new VersionRead(files, Draw.PROMISES);
    }

    private static String withMessage(String model) {
        return model.replace("</bpmn:definitions>", "<bpmn:message id='m' name='fire-alarm' /></bpmn:definitions>");
    }

    private void put(String path, String content) {
        from.put(path, content.getBytes(StandardCharsets.UTF_8));
        to.put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** In the version to which cases go. */
    private void change(String file, String words, String by) {
        to.replaceAll((path, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            if (!path.endsWith(file)) {
                return content;
            }
            assertThat(text).contains(words);
            return text.replace(words, by).getBytes(StandardCharsets.UTF_8);
        });
    }
}
