package health.baton.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.baton.directory.Leicester;
import health.baton.engine.Work;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HuntTest {
    private final java.util.List<Object> rung = new java.util.ArrayList<>();

    private static final Clock MONDAY = Leicester.clock("2026-11-16T12:00:00Z");
    private static final Clock WEDNESDAY = Leicester.clock("2026-11-18T12:00:00Z");
    private final OneTask task = new OneTask();
    private Duty duty;

    @BeforeEach
    void fill() {
        duty = new Duty().onMonday();
    }

    @Test
    void saysWhomToRing() {
        assertThat(findOnDuty(MONDAY)).isEqualTo(ring("Dr Asha Patel", "0116 496 0101"));
    }

    @Test
    void saysTheCoordinatorsLineWhenNobodyIsOnDuty() {
        assertThat(findOnDuty(WEDNESDAY)).isEqualTo(ring("The coordinators", "0116 496 0009"));
    }

    @Test
    void saysSoWhenThereIsNoNumber() {
        duty.leicester.db.sql("delete from contact_point").update();
        assertThat(findOnDuty(WEDNESDAY)).isEqualTo(ring("The coordinators", "no number in the directory"));
    }

    @Test
    void offersTheTaskToTheNextWhenNobodyHasTakenIt() {
        assertThat(offerOn("run 1")).isEqualTo(taken(false, "Dr Ben Okoro", "0116 496 0100"));
        assertThat(task.people).containsExactly("asha", "ben");
        assertThat(task.teams).isEmpty();
    }

    @Test
    void offersTheTaskToTheWholeTeamAndTheCoordinatorWhenNobodyIsLeft() {
        offerOn("run 1");
        assertThat(offerOn("run 2")).isEqualTo(taken(false, "The coordinators", "0116 496 0009"));
        assertThat(task.teams).containsExactly("geriatrician-leicester", "coordinator-leicester");
    }

    @Test
    void leavesATaskThatSomebodyHoldsAsItIs() {
        task.holder = "asha";
        assertThat(offerOn("run 1")).isEqualTo(taken(true, "Dr Asha Patel", "0116 496 0101"));
        assertThat(task.offers).isZero();
    }

    @Test
    void offersNothingWhenTheTaskIsNoLongerOpen() {
        task.open = false;
        assertThat(offerOn("run 1")).containsEntry("taken", true);
        assertThat(task.offers).isZero();
    }

    @Test
    void aRetryOfTheSameRunOffersOnceAndAnswersTheSame() {
        Map<String, Object> first = offerOn("run 1");
        task.holder = "ben";
        assertThat(offerOn("run 1")).isEqualTo(first);
        assertThat(task.offers).isEqualTo(1);
    }

    @Test
    void seesWhetherTheTaskIsTaken() {
        SeeWhetherTaken see = new SeeWhetherTaken(task);
        assertThat(see.run(work("1"))).isEqualTo(Map.of("taken", false));
        task.holder = "ben";
        assertThat(see.run(work("2"))).isEqualTo(Map.of("taken", true));
        task.open = false;
        task.holder = null;
        assertThat(see.run(work("3"))).isEqualTo(Map.of("taken", true));
    }

    @Test
    void saysWhichInputTheModelForgot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeeWhetherTaken(task).run(Leicester.work("1", Map.of())))
                .withMessageContaining("'task'");
    }

    private Map<String, Object> findOnDuty(Clock clock) {
        return new FindOnDuty(duty.rota, duty.lines, clock, rung::add).run(work("1"));
    }

    private Map<String, Object> offerOn(String key) {
        return new OfferToNext(
                        task,
                        duty.rota,
                        duty.whoIsOn(MONDAY),
                        duty.lines,
                        new Offers(duty.leicester.db),
                        MONDAY,
                        rung::add)
                .run(work(key));
    }

    private static Work work(String key) {
        return Leicester.work(key, Map.of("role", Duty.ROLE, "area", Duty.AREA, "task", "someTask"));
    }

    private static Map<String, Object> ring(String name, String number) {
        return Map.of("ringName", name, "ringNumber", number);
    }

    private static Map<String, Object> taken(boolean taken, String name, String number) {
        Map<String, Object> outputs = new HashMap<>(ring(name, number));
        outputs.put("taken", taken);
        return outputs;
    }
}
