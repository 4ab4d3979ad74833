package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoPushbackTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";
    private static final String BACK =
            "goes to the role 'guest', which has referred. Give it to those who took the person"
                    + " on; or call it by a step that says in 'onlyIfAgreed' by which variable they have agreed (no-pushback)";
    private static final String SPARED = Draw.property("noPushback", "guest");
    private static final String CALL =
            "<bpmn:callActivity id='ask' name='Ask them' calledElement='ask-back'>%s</bpmn:callActivity>";

    private final ModelRule rule = new NoPushback(capability -> capability.equals("pour")
            ? new CapabilityPromises.Promise(Map.of("team", Value.ANY), List.of(), false, false)
            : CapabilityPromises.Promise.NONE);

    @Test
    void acceptsTasksOfThoseWhoTookOver() {
        assertThat(tea(SPARED + task("${team.of('butler', area)}") + flow("startEvent_thirsty", "wash")))
                .isEmpty();
    }

    @Test
    void saysNothingWhereThePathwayDoesNotPromiseIt() {
        assertThat(tea(task("${team.of('guest', area)}") + flow("startEvent_thirsty", "wash")))
                .isEmpty();
    }

    @Test
    void findsATaskForWhoeverHasReferred() {
        assertThat(tea(SPARED + task("${team.of('guest', practice, area)}") + flow("startEvent_thirsty", "wash")))
                .containsExactly(PLACE + "'Wash up': " + BACK);
    }

    @Test
    void findsATaskForTheTeamThatStartedUnlessAnotherHasTakenOver() {
        String washes = task("${startTeam}") + flow("taken", "wash");
        String taken = "<bpmn:task id='taken' name='Taken over' />" + flow("startEvent_thirsty", "taken");
        String takes = Draw.service("taken", "Take over", "pour", Draw.output("startTeam", "${team}"))
                + flow("startEvent_thirsty", "taken");

        assertThat(tea(SPARED + takes + washes)).isEmpty();
        assertThat(tea(SPARED + taken + washes))
                .containsExactly(PLACE + "'Wash up': goes to the team that started the case, which may be one that has"
                        + " referred. Set 'startTeam' to the team that took the person on before it, or give it to that team"
                        + " (no-pushback)");
    }

    @Test
    void looksThroughTheBlocksThatAreCalled() {
        assertThat(block(CALL.formatted("") + flow("startEvent_thirsty", "ask")))
                .containsExactly("processes/shared/ask-back/ask-back.bpmn: 'Wash up': " + BACK);
    }

    @Test
    void acceptsABlockThatIsCalledOnlyWhereTheyHaveAgreed() {
        assertThat(block(asked("milk == 'yes'"))).isEmpty();
    }

    @Test
    void findsAnAgreementThatNobodyWaitsFor() {
        assertThat(block(asked("milk == 'no'")))
                .containsExactly(
                        PLACE + "'Ask them': is done also where 'milk' is not 'yes'. Ask on a gateway before it"
                                + " whether they have agreed (no-pushback)");
    }

    private static String asked(String condition) {
        return Draw.user("choose", "Choose milk", "camunda:formRef='tea-choose'")
                + flow("startEvent_thirsty", "choose")
                + Draw.gateway("q", "Agreed?", "default='flow_otherwise'")
                + flow("choose", "q")
                + flow("q", "ask", "yes", condition)
                + flow("q", "done", "otherwise", "")
                + CALL.formatted(Draw.property("onlyIfAgreed", "milk"))
                + Draw.end("done", "Done", "");
    }

    private static String task(String teams) {
        return Draw.user("wash", "Wash up", "camunda:candidateGroups=\"%s\"".formatted(teams));
    }

    private List<String> tea(String content) {
        return Miniature.pathway(Draw.start("") + content).findings(rule);
    }

    private List<String> block(String content) {
        return Miniature.pathway(Draw.start("") + SPARED + content)
                .block(
                        "ask-back",
                        Draw.start("") + task("${team.of('guest', area)}") + flow("startEvent_thirsty", "wash"))
                .with("forms/tea/choose.form", Draw.form("tea-choose", Draw.radio("milk", "Milk", "yes", "no")))
                .findings(rule);
    }
}
