package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaneForEachRoleTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new LaneForEachRole();

    @Test
    void acceptsALaneForEachRoleAndAFrameOverBoth() {
        assertThat(lanes("a b subProcess_break", "c")
                        .part(task("a", "host") + task("b", "host") + task("c", "guest")
                                + "<bpmn:subProcess id='subProcess_break' name='Break' />")
                        .shape("a", 50, 10, 100, 80)
                        .shape("b", 200, 10, 100, 80)
                        .shape("c", 50, 110, 100, 80)
                        .shape("subProcess_break", 400, 10, 100, 180)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsOneRoleWithoutLanes() {
        assertThat(Miniature.pathway(task("a", "host") + task("b", "host")).findings(rule))
                .isEmpty();
    }

    @Test
    void findsTwoRolesWithoutLanes() {
        assertThat(new Sketch()
                        .part(task("a", "host") + task("b", "guest"))
                        .shape("a", 0, 0, 100, 80)
                        .shape("b", 200, 0, 100, 80)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'Make tea': has no lanes for the roles guest, host. Draw a pool around it, with"
                                + " a lane for each role (lane-for-each-role)");
    }

    @Test
    void findsATaskBetweenLanesAndOneInAnotherLaneThanTheFileSays() {
        assertThat(lanes("a b", "")
                        .part(task("a", "host") + task("b", "guest"))
                        .shape("a", 50, 60, 100, 80)
                        .shape("b", 200, 110, 100, 80)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'a': does not stand within one lane. Drag it into the lane of its role"
                                + " (lane-for-each-role)",
                        PLACE
                                + "'b': is drawn in the lane 'Guest' but belongs to another in the file. Drag it out of the"
                                + " lane and in again (lane-for-each-role)");
    }

    @Test
    void findsARoleInTwoLanesAndALaneOfTwoRoles() {
        assertThat(lanes("a", "b c")
                        .part(task("a", "host") + task("b", "guest") + task("c", "host"))
                        .shape("a", 50, 10, 100, 80)
                        .shape("b", 50, 110, 100, 80)
                        .shape("c", 200, 110, 100, 80)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'c': the role 'host' works in the lane 'Host' and in 'Guest'. Put all tasks of a role"
                                + " into one lane (lane-for-each-role)",
                        PLACE
                                + "'c': the lane 'Guest' holds tasks of 'guest' and of 'host'. Draw a lane for each of the"
                                + " two (lane-for-each-role)");
    }

    private static Sketch lanes(String inHost, String inGuest) {
        return new Sketch()
                .part("<bpmn:laneSet id='laneSet_tea'>" + lane("lane_host", "Host", inHost)
                        + lane("lane_guest", "Guest", inGuest) + "</bpmn:laneSet>")
                .shape("lane_host", 30, 0, 970, 100)
                .shape("lane_guest", 30, 100, 970, 100);
    }

    private static String lane(String id, String name, String nodes) {
        StringBuilder refs = new StringBuilder();
        for (String node : nodes.split(" ", -1)) {
            refs.append("<bpmn:flowNodeRef>").append(node).append("</bpmn:flowNodeRef>");
        }
        return "<bpmn:lane id='%s' name='%s'>%s</bpmn:lane>".formatted(id, name, refs);
    }

    private static String task(String id, String role) {
        return """
                <bpmn:userTask id="%1$s" name="%1$s">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="role" value="%2$s" /></camunda:properties>
                  </bpmn:extensionElements>
                </bpmn:userTask>
                """.formatted(id, role);
    }
}
