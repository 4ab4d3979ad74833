package health.baton.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.baton.directory.Leicester;
import health.baton.directory.StaffMember;
import health.baton.lists.Bringing;
import health.baton.lists.ImportRefused;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import health.baton.lists.RowProblem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RotaListsTest {
    private static final Map<String, String> DECEMBER =
            Map.of("role", "geriatrician", "area", "leicester", "from", "2026-12-01", "to", "2027-01-01");

    private final Duty duty = new Duty();
    private final Clock clock = Leicester.clock("2026-11-21T09:00:00Z");
    private final ShiftProposal proposal = new ShiftProposal(duty.rota, duty.check);
    private final IncomingList csv = new RotaList(duty.rota, duty.check, proposal, clock);
    private final IncomingList calendar = new CalendarRotaList(duty.rota, duty.check, proposal, clock);

    @BeforeEach
    void somebodyOfTheExamples() {
        duty.leicester.staff.add(new StaffMember("geriatrician", "Dr Amara Okafor", null, null, null));
    }

    @Test
    void showsWhatARotaWouldChangeAndChangesNothingTheSecondTime() {
        String list = csv.template() + csv.example();
        assertThat(Bringing.in(csv, list).added()).isEqualTo(1);
        assertThat(Bringing.in(csv, list).unchanged()).isEqualTo(1);
        Proposal longer = Bringing.check(csv, list.replace("2026-12-01T20:00", "2026-12-01T22:00"));

        assertThat(longer.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.what())
                    .isEqualTo("geriatrician leicester, geriatrician, from 01-Dec-2026 08:00:00 +00:00");
            assertThat(difference.cells())
                    .singleElement()
                    .hasToString("Cell[column=ends, before=01-Dec-2026 20:00, after=01-Dec-2026 22:00]");
        });
        assertThat(csv.inForce()).isEqualTo(1);
    }

    @Test
    void readsTheExampleOfACalendarForTheDaysThatAreAsked() {
        Proposal december = calendar.propose(new StringReader(calendar.example()), DECEMBER);

        assertThat(december.added()).isEqualTo(5);
    }

    @Test
    void saysWhichAnswerBesideTheFileIsWrong() {
        assertThat(wrong("role", "astronaut"))
                .isEqualTo(
                        new RowProblem(0, "role", "astronaut", "is no team of the directory in the area 'leicester'"));
        assertThat(wrong("from", "soon")).isEqualTo(new RowProblem(0, "from", "soon", "is not a day like 2026-12-01"));
        assertThat(wrong("to", "2026-11-30").column()).isEqualTo("to");
        assertThat(wrong("to", "2031-01-01").column()).isEqualTo("to");
    }

    @Test
    void theExampleStandsInTheManual() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/operating.md")))
                .contains(csv.template().strip(), csv.example().strip(), "| `rota-calendar` |");
    }

    private RowProblem wrong(String question, String answer) {
        Map<String, String> answers = new java.util.HashMap<>(DECEMBER);
        answers.put(question, answer);
        return catchThrowableOfType(
                        ImportRefused.class, () -> calendar.propose(new StringReader(calendar.example()), answers))
                .problems()
                .get(0);
    }
}
