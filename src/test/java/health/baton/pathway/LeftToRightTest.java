package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftToRightTest {
    private static final String PLACE = "processes/tea/tea.bpmn: ";

    private final ModelRule rule = new LeftToRight();

    @Test
    void acceptsAWayForwardALoopAboveItAndAChaseGoingBack() {
        assertThat(new Sketch()
                        .start(0, 22)
                        .task("Pour", 100, 0)
                        .task("Drink", 300, 0)
                        .task("Warm", 100, 200)
                        .timer("Cold", "userTask_drink", 332, 62)
                        .flow("startEvent_thirsty", "userTask_pour", 36, 40, 100, 40)
                        .flow("userTask_pour", "userTask_drink", 200, 40, 300, 40)
                        .flow("userTask_drink", "userTask_pour", 350, 0, 350, -30, 150, -30, 150, 0)
                        .flow("event_cold", "userTask_warm", 350, 98, 350, 240, 200, 240)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void findsAWayBackToTheLeft() {
        assertThat(new Sketch()
                        .start(0, 22)
                        .task("Pour", 300, 0)
                        .task("Drink", 100, 100)
                        .flow("startEvent_thirsty", "userTask_pour", 36, 40, 300, 40)
                        .flow("userTask_pour", "userTask_drink", 350, 80, 350, 140, 200, 140)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'flow_userTask_pour_userTask_drink': the flow from 'Pour' to 'Drink' goes from"
                                + " right to left. Put 'Drink' to the right of 'Pour' (left-to-right)");
    }

    @Test
    void findsALoopThatLooksLikeAWayForward() {
        assertThat(new Sketch()
                        .start(0, 22)
                        .task("Pour", 100, 0)
                        .task("Drink", 300, 0)
                        .flow("startEvent_thirsty", "userTask_pour", 36, 40, 100, 40)
                        .flow("userTask_pour", "userTask_drink", 200, 30, 300, 30)
                        .flow("userTask_drink", "userTask_pour", 300, 60, 200, 60)
                        .findings(rule))
                .containsExactly(
                        PLACE + "'flow_userTask_drink_userTask_pour': the flow from 'Drink' to 'Pour' goes back"
                                + " like a way forward. Lead it around, above or below, so that it is seen as a loop"
                                + " (left-to-right)");
    }

    @Test
    void findsAStartThatIsNotFirst() {
        assertThat(new Sketch().start(200, 22).task("Pour", 0, 0).findings(rule))
                .containsExactly(
                        PLACE + "'Thirsty': the start stands to the right of 'Pour'. Put the start first, at the"
                                + " left (left-to-right)");
    }
}
