package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskedAgainTest {
    private static final String[] FILE = {"localId,specialty", "E1,110"};
    private final FileRoom room = new FileRoom();

    @BeforeEach
    void afterTwelveWeeks() {
        room.properties.put("onceWithin", "P12W");
    }

    @Test
    void theSameEntryBeginsAgainWhenItsLastCaseIsOverAndOldEnough() {
        begin();
        room.ended("REF-1");
        room.clock.pass(Duration.ofDays(84));
        UUID second = begin();

        assertThat(reference(second)).isEqualTo("REF-2");
        room.ended("REF-2");
        room.clock.pass(Duration.ofDays(84));
        assertThat(reference(begin())).isEqualTo("REF-3");
    }

    @Test
    void notADayTooEarly() {
        begin();
        room.ended("REF-1");
        room.clock.pass(Duration.ofDays(83));
        UUID second = begin();

        assertThat(room.cohorts.find(second).count(RowState.BEFORE)).isEqualTo(1);
        assertThat(room.cohorts.rows(second, 1).get(0).note())
                .isEqualTo("The same row came before: case REF-1. It can begin again from 13-Feb-2027.");
    }

    @Test
    void neverWhileItsCaseIsOpen() {
        begin();
        room.clock.pass(Duration.ofDays(400));
        UUID second = begin();

        assertThat(room.cohorts.find(second).count(RowState.BEFORE)).isEqualTo(1);
        assertThat(room.cohorts.rows(second, 1).get(0).note()).contains("REF-1, which is open");
    }

    @Test
    void theLastOfSeveralRoundsCounts() {
        begin();
        room.ended("REF-1");
        room.clock.pass(Duration.ofDays(84));
        begin();
        room.clock.pass(Duration.ofDays(84));

        assertThat(room.cohorts.find(begin()).count(RowState.BEFORE)).isEqualTo(1);
    }

    @Test
    void theSameFileTwiceInARoundStartsNothingTwice() {
        begin();
        room.ended("REF-1");
        room.clock.pass(Duration.ofDays(84));
        UUID second = room.bring(FILE);
        UUID third = room.bring(FILE);
        room.cohorts.start(second);
        room.cohorts.start(third);
        room.startRows.startDue();
        begin();

        assertThat(room.cohorts.find(second).count(RowState.STARTED)).isEqualTo(1);
        assertThat(room.cohorts.find(third).count(RowState.BEFORE)).isEqualTo(1);
        assertThat(room.cases).containsOnlyKeys("REF-1", "REF-2");
    }

    @Test
    void withoutARuleItBeginsOnceForEver() {
        room.properties.remove("onceWithin");
        begin();
        room.ended("REF-1");
        room.clock.pass(Duration.ofDays(4000));

        assertThat(room.cohorts.find(begin()).count(RowState.BEFORE)).isEqualTo(1);
    }

    private UUID begin() {
        UUID id = room.start(FILE);
        room.startRows.startDue();
        return id;
    }

    private String reference(UUID id) {
        return String.valueOf(room.cohorts.rows(id, 1).get(0).caseReference());
    }
}
