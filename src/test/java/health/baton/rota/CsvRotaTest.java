package health.baton.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.baton.lists.ImportRefused;
import health.baton.lists.RowProblem;
import java.io.StringReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CsvRotaTest {
    private static final String HEADER = "role,area,person,order,starts,ends\n";
    private Duty duty;

    @BeforeEach
    void fill() {
        duty = new Duty();
    }

    @Test
    void readsShiftsInLocalTime() {
        String list = HEADER
                + "geriatrician,leicester,asha,1,2026-07-13T08:00,2026-07-13T20:00\n"
                + "geriatrician,leicester,ben@nhs.example,2,2026-07-13T08:00,2026-07-13T20:00\n";
        assertThat(load(list)).isEqualTo(2);
        assertThat(duty.onDuty("2026-07-13T06:59:59Z")).isEmpty();
        assertThat(duty.onDuty("2026-07-13T07:00:00Z")).containsExactly("asha", "ben");
        assertThat(duty.onDuty("2026-07-13T19:00:00Z")).isEmpty();
    }

    @Test
    void aNightOverTheAutumnClockChangeLastsTillTheMorning() {
        load(HEADER + "geriatrician,leicester,asha,1,2026-10-24T20:00,2026-10-25T08:00\n");
        assertThat(duty.onDuty("2026-10-24T18:59:59Z")).isEmpty();
        assertThat(duty.onDuty("2026-10-24T19:00:00Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T00:30:00Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T01:30:00Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T07:59:59Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-10-25T08:00:00Z")).isEmpty();
    }

    @Test
    void aHandoverInTheHourThatTheSpringClockChangeSkipsLeavesNoGap() {
        load(HEADER
                + "geriatrician,leicester,asha,1,2026-03-28T20:00,2026-03-29T01:30\n"
                + "geriatrician,leicester,ben,1,2026-03-29T01:30,2026-03-29T08:00\n");
        assertThat(duty.onDuty("2026-03-29T00:59:59Z")).containsExactly("asha");
        assertThat(duty.onDuty("2026-03-29T01:00:00Z")).containsExactly("ben");
        assertThat(duty.onDuty("2026-03-29T07:00:00Z")).isEmpty();
    }

    @Test
    void readingTheSameListAgainChangesNothing() {
        String list = HEADER + "geriatrician,leicester,asha,1,2026-11-16T08:00,2026-11-16T20:00\n";
        load(list);
        load(list);
        assertThat(duty.leicester
                        .db
                        .sql("select count(*) from shift")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void namesRowColumnValueAndReasonAndStoresNothing() {
        ImportRefused refused = refused(HEADER
                + "geriatrician,leicester,asha,1,2026-11-16T08:00,2026-11-16T20:00\n"
                + "geriatrician,leicester,stranger,1,2026-11-16T08:00,2026-11-16T20:00\n"
                + "geriatrician,leicester,asha,first,2026-11-16T20:00,2026-11-17T08:00\n"
                + "geriatrician,leicester,ben,1,16/11/2026,2026-11-16T20:00\n"
                + "geriatrician,leicester,ben,1,2026-11-16T20:00,2026-11-16T08:00\n"
                + "geriatrician,rutland,ben,1,2026-11-16T08:00,2026-11-16T20:00\n"
                + "geriatrician,leicester,asha,2,2026-11-16T08:00,2026-11-16T18:00\n"
                + "geriatrician,leicester\n");
        assertThat(refused.problems())
                .containsExactly(
                        new RowProblem(3, "person", "stranger", "is nobody in the staff directory"),
                        new RowProblem(4, "order", "first", "is not a number from 1 on"),
                        new RowProblem(5, "starts", "16/11/2026", "is not a local time like 2026-10-24T20:00"),
                        new RowProblem(6, "ends", "2026-11-16T08:00", "is not after the start"),
                        new RowProblem(7, "role", "geriatrician", "is no team of the directory in the area 'rutland'"),
                        new RowProblem(8, "starts", "2026-11-16T08:00:00Z", "stands in row 2 already"),
                        new RowProblem(9, "row", "", "has 2 columns instead of 6"));
        assertThat(refused.getMessage()).doesNotContain("stranger");
        assertThat(duty.onDuty("2026-11-16T12:00:00Z")).isEmpty();
    }

    @Test
    void refusesAListWithOtherColumnsOrNone() {
        assertThat(refused("who,when\nasha,now\n").problems())
                .extracting(RowProblem::reason)
                .containsExactly("must have the columns role,area,person,order,starts,ends");
        assertThat(refused("").problems()).hasSize(1);
        assertThat(refused(HEADER).problems()).containsExactly(new RowProblem(1, "row", "", "the list is empty"));
        assertThat(refused("\"never closed").problems()).hasSize(1);
    }

    private int load(String list) {
        return duty.fromCsv(new StringReader(list));
    }

    private ImportRefused refused(String list) {
        return catchThrowableOfType(ImportRefused.class, () -> load(list));
    }
}
