package health.baton.outcome;

import static health.baton.outcome.CaseTables.NINE;
import static health.baton.outcome.CaseTables.PATHWAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.baton.engine.OpenTask;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import health.baton.engine.Workload;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final SignedIn.Person MANAGER = new SignedIn.Person("manager", List.of("manager-leicester"));

    private final CaseTables tables = new CaseTables();
    private final Tasks tasks = mock(Tasks.class);
    private final Workload workload = mock(Workload.class);
    private final Outcomes outcomes = new Outcomes(
            new CaseRecordsInDatabase(tables.db),
            new Clocks(tasks, workload, Clock.fixed(NINE, ZoneOffset.UTC)),
            new CountCases(new PublishedFigures(), (keys, references) -> new Sums.Sum(0, 0)));

    @BeforeEach
    void oneCase() {
        tables.team("manager-leicester", "manager", "RT5", "leicester");
        tables.team("crew-leicester", "crew", "RX9", "leicester");
        tables.started("HERE-0001", PATHWAY, "leicester", "crew", NINE.minusSeconds(600));
    }

    @Test
    void refusesWhoeverIsNoManager() {
        SignedIn.Person crew = new SignedIn.Person("crew", List.of("crew-leicester"));
        CaseQuery query = CaseQuery.running(PATHWAY);
        assertThatThrownBy(() -> outcomes.cases(crew, query)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> outcomes.pathways(crew)).isInstanceOf(SecurityException.class);
    }

    @Test
    void saysWhatACaseWaitsForAndThatItIsLate() {
        when(tasks.ofCases(any()))
                .thenReturn(List.of(
                        task("Complete the details", null),
                        task("Discuss", NINE.plusSeconds(60)),
                        task("Ring the team", NINE.minusSeconds(60))));
        CaseLine line = line();
        assertThat(line.waitsFor()).isEqualTo("Complete the details, Discuss, Ring the team");
        assertThat(line.nextDue()).isEqualTo(NINE.minusSeconds(60));
        assertThat(line.overdue()).isTrue();
    }

    @Test
    void isInTimeUntilTheDueTimeHasPassed() {
        when(tasks.ofCases(any())).thenReturn(List.of(task("Discuss", NINE)));
        assertThat(line().overdue()).isFalse();
    }

    @Test
    void showsTheOutcomeOfAFinishedCase() {
        tables.ended("HERE-0001", "kept", "Kept at home", NINE);
        CaseQuery finished = new CaseQuery(null, null, null, CaseQuery.State.FINISHED);
        assertThat(outcomes.lines(outcomes.cases(MANAGER, finished)))
                .extracting(CaseLine::waitsFor)
                .containsExactly("Kept at home");
    }

    @Test
    void putsWhatIsOverdueFirstAndCountsIt() {
        tables.started("HERE-0002", PATHWAY, "leicester", "crew", NINE.minusSeconds(500));
        when(workload.overdueCases()).thenReturn(Set.of("HERE-0001", "AWAY-0009"));
        CaseQuery running = CaseQuery.running(PATHWAY);

        assertThat(outcomes.lookFirst(MANAGER, running, 1))
                .extracting(line -> line.record().reference())
                .containsExactly("HERE-0001");
        assertThat(outcomes.figures(outcomes.cases(MANAGER, running)).overdue()).isEqualTo(1);
    }

    private CaseLine line() {
        return outcomes.lines(outcomes.cases(MANAGER, CaseQuery.running(PATHWAY)))
                .get(0);
    }

    private static OpenTask task(String label, @Nullable Instant due) {
        return new OpenTask("id", "element", label, "HERE-0001", null, List.of(), List.of(), NINE, due, 50, Map.of());
    }
}
