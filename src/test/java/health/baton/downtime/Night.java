package health.baton.downtime;

import static health.baton.testing.SmallPathway.text;

import health.baton.testing.SmallPathway;

/** Whoever begins it owes two urgent steps, one after the other. */
final class Night {
    static final String FIRST = "See the person";
    static final String SECOND = "Ring the family";

    private Night() {}

    /** @param team id; begins it and owes both steps */
    static SmallPathway of(String team) {
        return new SmallPathway("Night", team.substring(0, team.lastIndexOf('-')))
                .model("""
                        <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_asked" targetRef="userTask_see" />
                        <bpmn:userTask id="userTask_see" name="%2$s" camunda:candidateGroups="%1$s" camunda:priority="90"
                            camunda:dueDate="${deadline.in('PT2H', '%1$s')}" camunda:formRef="{key}-see"
                            camunda:formRefBinding="deployment" />
                        <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_see" targetRef="userTask_ring" />
                        <bpmn:userTask id="userTask_ring" name="%3$s" camunda:candidateGroups="%1$s" camunda:priority="90"
                            camunda:dueDate="${deadline.in('PT2H', '%1$s')}" camunda:asyncBefore="true" />
                        """.formatted(team, FIRST, SECOND))
                .form(
                        "start",
                        String.join(
                                ",",
                                text("familyName", "Family name"),
                                text("whereabouts", "Where"),
                                text("callBackNumber", "Telephone")))
                .form("see", text("found", "What was found"));
    }
}
