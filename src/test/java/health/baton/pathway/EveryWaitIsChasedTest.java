package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryWaitIsChasedTest {
    private static final String LATE = """
            <bpmn:boundaryEvent id="event_late" name="Late" attachedToRef="%s" cancelActivity="false">
              <bpmn:timerEventDefinition><bpmn:timeDuration>PT5M</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            """;
    private static final String DRINK =
            "<bpmn:userTask id='userTask_drink' name='Drink tea' camunda:dueDate='${due}' />";

    private final ModelRule rule = new EveryWaitIsChased();

    @Test
    void acceptsATimerOnTheTaskItself() {
        assertThat(Miniature.pathway(DRINK + LATE.formatted("userTask_drink")).findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsATimerOnASubprocessAround() {
        assertThat(Miniature.pathway("<bpmn:subProcess id='subProcess_break'>" + DRINK + "</bpmn:subProcess>"
                                + LATE.formatted("subProcess_break"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsATaskThatIsOpenBesideOneThatIsChased() {
        assertThat(Miniature.pathway(beside("userTask_drink") + DRINK + LATE.formatted("userTask_drink"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsATaskWithoutDueTimeAndChase() {
        assertThat(Miniature.pathway("<bpmn:userTask id='userTask_drink' name='Drink tea' />")
                        .findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Drink tea': has no due time. Set 'Due in' in the working time of the"
                                + " team that owes it (every-wait-is-chased)",
                        "processes/tea/tea.bpmn: 'Drink tea': nobody is chased when it is not done. Draw a timer with"
                                + " the template 'Chase' on it or on a subprocess around it; if it is only open beside a task"
                                + " that is chased, write that one's id into the field 'Chased by' (every-wait-is-chased)");
    }

    @Test
    void takesNoMessageForATimer() {
        assertThat(Miniature.pathway(DRINK + """
                <bpmn:boundaryEvent id="event_spilt" attachedToRef="userTask_drink">
                  <bpmn:messageEventDefinition messageRef="spilt" />
                </bpmn:boundaryEvent>
                """).findings(rule))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("processes/tea/tea.bpmn: 'Drink tea': nobody is chased when it is not done.");
    }

    @Test
    void takesNoTimerWithoutATimeForAChase() {
        assertThat(Miniature.pathway(DRINK + LATE.formatted("userTask_drink").replace("PT5M", " "))
                        .findings(rule))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("processes/tea/tea.bpmn: 'Drink tea': nobody is chased when it is not done.");
    }

    @Test
    void findsATaskThatLeansOnOneThatIsNotChasedEither() {
        assertThat(Miniature.pathway(beside("userTask_pour")).findings(rule))
                .containsExactly(
                        "processes/tea/tea.bpmn: 'Ring for tea': its 'Chased by' says 'userTask_pour', which is"
                                + " not another node here with a timer. Name the id of the task beside it that is chased, or"
                                + " draw a timer on this one (every-wait-is-chased)");
    }

    private static String beside(String other) {
        return """
                <bpmn:userTask id="userTask_ring" name="Ring for tea" camunda:dueDate="${due}">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="chasedBy" value="%s" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:userTask>
                """.formatted(other);
    }
}
