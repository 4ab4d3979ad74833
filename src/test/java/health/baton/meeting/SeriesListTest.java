package health.baton.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.baton.lists.Bringing;
import health.baton.lists.ImportRefused;
import health.baton.lists.IncomingList;
import health.baton.lists.RowProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesListTest {
    private final Clinic clinic = new Clinic();
    private final IncomingList list = new SeriesList(clinic.store, clinic.leicester.teams);
    private final String row =
            "other-mdt,leicester,Other,Room 5,monday,09:30,2,2026-12-01,45,6,geriatrician,coordinator,roving-gp geriatrician\n";

    @Test
    void bringsAMeetingInAndChangesNothingTheSecondTime() {
        assertThat(Bringing.in(list, list.template() + row).added()).isEqualTo(1);
        assertThat(Bringing.in(list, list.template() + row).unchanged()).isEqualTo(1);

        assertThat(clinic.store.find("other-mdt", "leicester")).hasValueSatisfying(series -> {
            assertThat(series.members()).containsExactly("roving-gp");
            assertThat(series.roles()).containsExactly("geriatrician", "roving-gp", "coordinator");
        });
    }

    @Test
    void showsWhatWouldChange() {
        Bringing.in(list, list.template() + row);

        assertThat(Bringing.check(list, list.template() + row.replace("09:30", "10:00"))
                        .differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.cells())
                        .singleElement()
                        .hasToString("Cell[column=starts, before=09:30, after=10:00]"));
    }

    @Test
    void refusesWhatNoTeamOrCalendarHas() {
        List<RowProblem> problems = catchThrowableOfType(
                        ImportRefused.class,
                        () -> Bringing.check(
                                list,
                                list.template()
                                        + "Other,leicester,Other,,someday,late,0,soon,3,many,astronaut,coordinator,roving-gp\n"))
                .problems();

        assertThat(problems)
                .extracting(RowProblem::column)
                .containsExactlyInAnyOrder(
                        "meeting", "venue", "weekday", "starts", "since", "every", "minutes", "cases", "chair");
    }

    @Test
    void theExampleStandsInTheManual() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/operating.md")))
                .contains(list.template().strip(), list.example().strip());
    }
}
