package health.baton.pathway;

import static health.baton.pathway.Draw.cycle;
import static health.baton.pathway.Draw.flow;
import static health.baton.pathway.Draw.timer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChaseEndsAtAPersonTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";
    private static final String DRINK = Draw.user("drink", "Drink", "") + flow("startEvent_thirsty", "drink");
    private static final String REMIND = Draw.service("remind", "Remind", "remind", "")
            + flow("remind", "reminded")
            + Draw.end("reminded", "Reminded", "");
    private static final String TOLD =
            "Lead it to a task for a person, to 'Remind of what is overdue', or on an interrupting way to one of them";
    private static final String ONCE = "<bpmn:timeDuration>PT5M</bpmn:timeDuration>";

    private final ModelRule rule = new ChaseEndsAtAPerson(Draw.FLOWS);

    @Test
    void acceptsAReminderThatComesAgainAndAgain() {
        assertThat(tea(DRINK
                        + REMIND
                        + timer("drink", "late", "Late", false, cycle("R/PT5M"))
                        + flow("late", "remind")))
                .isEmpty();
    }

    @Test
    void acceptsOneTimerThatAsksASecondPersonAndAnotherWayWhereNobodyNeedsTo() {
        assertThat(tea(DRINK
                        + Draw.user("ring", "Ring", "")
                        + timer("ring", "lateRing", "Not rung", false, cycle("${deadline.every('PT5M', area)}"))
                        + flow("lateRing", "remind")
                        + REMIND
                        + timer("drink", "late", "Late", false, ONCE)
                        + flow("late", "ring")
                        + timer("drink", "look", "Have a look", false, cycle("R/PT1M"))
                        + Draw.gateway("q", "Cold?", "default='flow_no'")
                        + flow("look", "q")
                        + flow("q", "remind", "yes", "cold == true")
                        + flow("q", "warm", "no", "")
                        + Draw.end("warm", "Still warm", "")))
                .isEmpty();
    }

    @Test
    void acceptsAnErrorOfABlockThatItsCallerCatches() {
        assertThat(caught("taken")).isEmpty();
    }

    @Test
    void findsAnErrorOfABlockThatNobodyCatches() {
        assertThat(caught("other"))
                .containsExactly(
                        "processes/shared/boil-water/boil-water.bpmn: 'Late': nobody is told when this time has"
                                + " come. " + TOLD + " (chase-ends-at-a-person)");
    }

    @Test
    void findsATimerThatLeadsToNobody() {
        assertThat(tea(DRINK
                        + timer("drink", "late", "Late", false, cycle("R/PT5M"))
                        + flow("late", "pour")
                        + Draw.service("pour", "Pour more", "pour", "")
                        + flow("pour", "poured")
                        + Draw.end("poured", "Poured", "")))
                .containsExactly(PLACE + "'Late': nobody is told when this time has come. " + TOLD
                        + " (chase-ends-at-a-person)");
    }

    @Test
    void findsAChaseThatMayEndBeforeAnybodyIsTold() {
        assertThat(tea(DRINK
                        + REMIND
                        + timer("drink", "late", "Late", false, cycle("R/PT5M"))
                        + Draw.gateway("q", "Cold?", "default='flow_no'")
                        + flow("late", "q")
                        + flow("q", "remind", "yes", "cold == true")
                        + flow("q", "warm", "no", "")
                        + Draw.end("warm", "Still warm", "")))
                .containsExactly(PLACE + "'Drink': each of its timers has a way to an end on which nobody is told. "
                        + TOLD + ", on every way (chase-ends-at-a-person)");
    }

    @Test
    void findsAReminderThatComesOnlyOnce() {
        assertThat(tea(DRINK + REMIND + timer("drink", "late", "Late", false, ONCE) + flow("late", "remind")))
                .containsExactly(PLACE + "'Drink': reminds once and then never again. Let the timer repeat (type"
                        + " 'Cycle'), or lead it to a task for a person (chase-ends-at-a-person)");
    }

    @Test
    void findsAWaitForAMessageWithoutAClock() {
        assertThat(tea(message("rung") + flow("startEvent_thirsty", "rung")))
                .containsExactly(
                        PLACE + "'rung': waits for a message and no clock runs beside it. Draw a timer on it or"
                                + " on a subprocess around it, or wait at an event-based gateway with a timer as the other way"
                                + " (chase-ends-at-a-person)");
    }

    @Test
    void acceptsAMessageWithATimerAsTheOtherWay() {
        assertThat(tea("<bpmn:eventBasedGateway id='wait' />"
                        + message("rung")
                        + "<bpmn:intermediateCatchEvent id='late'><bpmn:timerEventDefinition>" + ONCE
                        + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                        + flow("startEvent_thirsty", "wait")
                        + flow("wait", "rung")
                        + flow("wait", "late")
                        + flow("late", "remind")
                        + REMIND))
                .isEmpty();
    }

    private List<String> tea(String content) {
        return Miniature.pathway(Draw.start("") + content).findings(rule);
    }

    private List<String> caught(String code) {
        String block = "<bpmn:startEvent id='cold' />"
                + Draw.user("watch", "Watch", "")
                + flow("cold", "watch")
                + timer("watch", "late", "Late", false, cycle("R/PT5M"))
                + flow("late", "gone")
                + Draw.end("gone", "Gone", "<bpmn:errorEventDefinition errorRef='e' />");
        String error = "</bpmn:process><bpmn:error id='e' errorCode='%s' /><bpmn:process id='x'>";
        String pathway = "<bpmn:startEvent id='startEvent_thirsty' />"
                + "<bpmn:callActivity id='boil' calledElement='boil-water' />"
                + "<bpmn:boundaryEvent id='failed' attachedToRef='boil'><bpmn:errorEventDefinition errorRef='e' />"
                + "</bpmn:boundaryEvent>"
                + flow("failed", "remind")
                + REMIND;
        return Miniature.pathway(pathway + error.formatted(code))
                .block("boil-water", block + error.formatted("taken"))
                .findings(rule);
    }

    private static String message(String id) {
        return "<bpmn:intermediateCatchEvent id='%s'><bpmn:messageEventDefinition /></bpmn:intermediateCatchEvent>"
                .formatted(id);
    }
}
