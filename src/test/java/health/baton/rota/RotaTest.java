package health.baton.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.baton.directory.Leicester;
import health.baton.directory.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class RotaTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T00:00:00Z");
    private Duty duty;

    @BeforeEach
    void fill() {
        duty = new Duty();
    }

    @Test
    void listsWhoIsOnDutyInTheOrderInWhichTheyAreAsked() {
        duty.onMonday();
        assertThat(duty.onDuty("2026-11-16T12:00:00Z")).containsExactly("asha", "ben");
        assertThat(duty.rota.onDuty("roving-gp", "leicester", MONDAY)).isEmpty();
        assertThat(duty.rota.onDuty("geriatrician", "rutland", MONDAY)).isEmpty();
    }

    @Test
    void aShiftBeginsWithItsFirstMomentAndIsOverAtItsLast() {
        duty.onMonday();
        assertThat(duty.onDuty("2026-11-15T23:59:59.999999Z")).isEmpty();
        assertThat(duty.onDuty("2026-11-16T00:00:00Z")).hasSize(2);
        assertThat(duty.onDuty("2026-11-16T23:59:59.999999Z")).hasSize(2);
        assertThat(duty.onDuty("2026-11-17T00:00:00Z")).isEmpty();
    }

    @Test
    void findsTheNextWhoHasNotBeenAsked() {
        duty.onMonday();
        Instant noon = Instant.parse("2026-11-16T12:00:00Z");
        assertThat(duty.rota.next(Duty.ROLE, Duty.AREA, noon, Set.of())).contains("asha");
        assertThat(duty.rota.next(Duty.ROLE, Duty.AREA, noon, Set.of("asha"))).contains("ben");
        assertThat(duty.rota.next(Duty.ROLE, Duty.AREA, noon, Set.of("asha", "ben")))
                .isEmpty();
    }

    @Test
    void namesSomebodyWithTwoShiftsAtOnceOnce() {
        duty.with("asha", 2, "2026-11-16T00:00:00Z", "2026-11-16T18:00:00Z")
                .with("asha", 1, "2026-11-16T08:00:00Z", "2026-11-16T12:00:00Z");
        assertThat(duty.onDuty("2026-11-16T10:00:00Z")).containsExactly("asha");
    }

    @Test
    void findsGapsBeforeBetweenAndAfterShifts() {
        duty.with("asha", 1, "2026-11-16T08:00:00Z", "2026-11-16T12:00:00Z")
                .with("ben", 2, "2026-11-16T09:00:00Z", "2026-11-16T10:00:00Z")
                .with("ben", 1, "2026-11-16T13:00:00Z", "2026-11-16T20:00:00Z");
        assertThat(duty.rota.gaps(Duty.ROLE, Duty.AREA, MONDAY, TUESDAY))
                .containsExactly(
                        span("2026-11-16T00:00:00Z", "2026-11-16T08:00:00Z"),
                        span("2026-11-16T12:00:00Z", "2026-11-16T13:00:00Z"),
                        span("2026-11-16T20:00:00Z", "2026-11-17T00:00:00Z"));
    }

    @Test
    void shiftsThatFollowEachOtherLeaveNoGap() {
        duty.with("asha", 1, "2026-11-15T20:00:00Z", "2026-11-16T12:00:00Z")
                .with("ben", 1, "2026-11-16T12:00:00Z", "2026-11-17T08:00:00Z");
        assertThat(duty.rota.gaps(Duty.ROLE, Duty.AREA, MONDAY, TUESDAY)).isEmpty();
        assertThat(duty.rota.overlaps(Duty.ROLE, Duty.AREA, MONDAY, TUESDAY)).isEmpty();
    }

    @Test
    void anEmptyRotaIsOneGap() {
        assertThat(duty.rota.gaps(Duty.ROLE, Duty.AREA, MONDAY, TUESDAY)).containsExactly(new Span(MONDAY, TUESDAY));
    }

    @Test
    void findsTwoAtTheSamePlaceInTheOrder() {
        duty.with("asha", 1, "2026-11-16T08:00:00Z", "2026-11-16T14:00:00Z")
                .with("ben", 1, "2026-11-16T12:00:00Z", "2026-11-16T20:00:00Z")
                .with("ben", 2, "2026-11-16T08:00:00Z", "2026-11-16T12:00:00Z");
        assertThat(duty.rota.overlaps(Duty.ROLE, Duty.AREA, MONDAY, TUESDAY))
                .containsExactly(new Overlap(
                        Duty.shift("asha", 1, "2026-11-16T08:00:00Z", "2026-11-16T14:00:00Z"),
                        Duty.shift("ben", 1, "2026-11-16T12:00:00Z", "2026-11-16T20:00:00Z"),
                        span("2026-11-16T12:00:00Z", "2026-11-16T14:00:00Z")));
    }

    @Test
    void addingAShiftAgainReplacesIt() {
        duty.onMonday().onMonday().with("asha", 3, "2026-11-16T00:00:00Z", "2026-11-16T06:00:00Z");
        assertThat(duty.onDuty("2026-11-16T05:00:00Z")).containsExactly("ben", "asha");
        assertThat(duty.onDuty("2026-11-16T07:00:00Z")).containsExactly("ben");
    }

    @Test
    void storesAllShiftsOrNone() {
        Shift good = Duty.shift("asha", 1, "2026-11-16T00:00:00Z", "2026-11-17T00:00:00Z");
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> duty.rota.addShifts(List.of(good, good)));
        assertThat(duty.onDuty("2026-11-16T12:00:00Z")).isEmpty();
    }

    @Test
    void refusesAShiftThatEndsBeforeItStartsOrHasNoPlaceInTheOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Duty.shift("asha", 1, "2026-11-17T00:00:00Z", "2026-11-16T00:00:00Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Duty.shift("asha", 0, "2026-11-16T00:00:00Z", "2026-11-17T00:00:00Z"));
    }

    @Test
    void offersATaskToTheFirstOnTheRota() {
        WhoIsOn whoIsOn = duty.onMonday().whoIsOn(Leicester.clock("2026-11-16T12:00:00Z"));
        assertThat(whoIsOn.onDuty(Duty.ROLE, Duty.AREA)).containsExactly("asha");
        assertThat(whoIsOn.fallback(Duty.ROLE, Duty.AREA)).isEmpty();
    }

    @Test
    void offersATaskToTheWholeTeamAndTheCoordinatorWhenNobodyIsOnDuty() {
        WhoIsOn whoIsOn = duty.onMonday().whoIsOn(Leicester.clock("2026-11-18T12:00:00Z"));
        assertThat(whoIsOn.onDuty(Duty.ROLE, Duty.AREA)).isEmpty();
        assertThat(whoIsOn.fallback(Duty.ROLE, Duty.AREA))
                .containsExactly("geriatrician-leicester", "coordinator-leicester");
        assertThat(whoIsOn.fallback("roving-gp", Duty.AREA)).containsExactly("coordinator-leicester");
        assertThat(whoIsOn.fallback("coordinator", Duty.AREA)).containsExactly("coordinator-leicester");
    }

    @Test
    void refusesATaskThatWouldReachNobody() {
        WhoIsOn whoIsOn = duty.whoIsOn(Leicester.clock("2026-11-18T12:00:00Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whoIsOn.fallback(Duty.ROLE, "rutland"))
                .withMessageContaining("'rutland'");
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}
