package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.casefile.AreaKnown;
import health.baton.engine.CaseEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedCasesTest {
    private static final String REFERENCE = "K7QM-4XTN";

    private final FakeAuthorizations authorizations = new FakeAuthorizations();

    @Test
    void showsACaseAndItsBlocksToTheManagersOfItsArea() {
        WatchedCases watched = new WatchedCases(
                reference -> reference.equals(REFERENCE) ? List.of("manager-leicester") : List.of(), authorizations);

        watched.caseStarted(new CaseEvent.Started(REFERENCE, "one", "instance-1"));
        watched.blockStarted(new CaseEvent.BlockStarted(REFERENCE, "instance-2"));
        watched.caseStarted(new CaseEvent.Started("ANOT-HER1", "one", "instance-3"));

        assertThat(authorizations.given)
                .containsExactly("manager-leicester watches instance-1", "manager-leicester watches instance-2");
    }

    @Test
    void showsTheWholeCaseToTheManagersOfAnAreaThatBecomesKnownLater() {
        WatchedCases watched =
                new WatchedCases(reference -> List.of("manager-leicester", "manager-rutland"), authorizations);

        watched.areaKnown(new AreaKnown(REFERENCE, "rutland"));

        assertThat(authorizations.given)
                .containsExactly(
                        "manager-leicester watches case " + REFERENCE, "manager-rutland watches case " + REFERENCE);
    }

    @Test
    void showsNobodyInCockpitWhatIsOver() {
        WatchedCases watched = new WatchedCases(reference -> List.of("manager-leicester"), authorizations);

        watched.over(new CaseEvent.InstanceOver(REFERENCE, "instance-2"));

        assertThat(authorizations.given).containsExactly("nobody watches instance-2");
    }
}
