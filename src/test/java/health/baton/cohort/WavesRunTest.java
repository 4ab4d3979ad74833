package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Entrances;
import health.baton.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pathway that goes in waves, its decision and its tasks, on the real engine. */
class WavesRunTest extends RunningEngine {
    private static final String OFFICE = "waitinglist";

    @Autowired
    Entrances entrances;

    @Autowired
    Waves waves;

    @Autowired
    Intake intake;

    @Autowired
    Cohorts cohorts;

    @Autowired
    SendWaves sendWaves;

    @Autowired
    StartRows startRows;

    @Test
    void goesInAWaveOnceSomebodyHasSaidHowMuchCanBeDone() {
        signedIn.as(OFFICE, () -> {
            String pathway = pathway();
            List<Waves.Capacity> capacities = area(pathway).capacities();
            assertThat(capacities).hasSize(3).allSatisfy(each -> {
                assertThat(each.ofHundred()).isPositive();
                assertThat(each.label()).isNotBlank();
                assertThat(each.aDay()).isPositive();
            });
            declare(pathway, capacities, "0");
            UUID id = intake.rows(pathway, "list", List.of(row("WAVE-1"), row("WAVE-2")), true);
            send();
            assertThat(cohorts.rows(id, 2)).extracting(CohortRow::state).containsOnly(RowState.QUEUED);
            assertThat(area(pathway).held()).contains("no calls can be done a day");

            declare(pathway, capacities, "1000");
            send();
            assertThat(cohorts.find(id).count(RowState.QUEUED)).isZero();
            assertThat(area(pathway).today()).isGreaterThanOrEqualTo(2);
            assertThat(cohorts.find(id).done()).isEqualTo(2);
        });
    }

    private void send() {
        sendWaves.sendAll();
        startRows.startDue();
    }

    private void declare(String pathway, List<Waves.Capacity> all, String aDay) {
        waves.declare(
                pathway,
                area(pathway).area(),
                Map.of(
                        all.get(0).queue(),
                        aDay,
                        all.get(1).queue(),
                        aDay,
                        all.get(2).queue(),
                        aDay));
    }

    private Waves.Area area(String pathway) {
        return waves.of(pathway).get(0);
    }

    private String pathway() {
        return entrances.all().stream()
                .flatMap(each -> Feed.of(each).stream())
                .filter(Feed::inWaves)
                .findFirst()
                .orElseThrow()
                .pathway();
    }

    private static Map<String, Object> row(String entry) {
        return Map.of(
                "localId",
                entry,
                "specialty",
                "110",
                "priority",
                "p4",
                "clockStart",
                "2020-01-01",
                "familyName",
                "Wave",
                "givenName",
                entry.replaceAll("[^A-Z]", ""),
                "birthDate",
                "1950-02-01",
                "addressLines",
                "3 Mill Lane, Leicester",
                "postcode",
                "LE2 9BX");
    }
}
