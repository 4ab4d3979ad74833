package health.baton.outcome;

import static health.baton.outcome.CaseTables.NINE;
import static health.baton.outcome.CaseTables.PATHWAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseRecordsInDatabaseTest {
    private static final CaseQuery ALL = new CaseQuery(null, null, null, CaseQuery.State.ALL);
    private static final List<String> MANAGER = List.of("manager-leicester");
    private static final String DECISION = "disposition";
    private static final String DAY_30 = "thirtiethDay";

    private final CaseTables tables = new CaseTables();
    private final CaseRecords records = new CaseRecordsInDatabase(tables.db);

    @BeforeEach
    void twoAreas() {
        tables.team("manager-leicester", "manager", "RT5", "leicester");
        tables.team("roving-gp-leicester", "roving-gp", "RT5", "leicester");
        tables.team("coordinator-elsewhere", "coordinator", "RT5", "elsewhere");
        tables.team("crew-elsewhere", "crew", "RX9", "elsewhere");
        tables.started("HERE-0001", PATHWAY, "leicester", "crew", NINE);
        tables.started("AWAY-0001", PATHWAY, "elsewhere", "crew2", NINE.minusSeconds(60));
    }

    @Test
    void showsAManagerTheCasesOfTheArea() {
        assertThat(records.find(MANAGER, ALL)).extracting(CaseRecord::reference).containsExactly("HERE-0001");
    }

    @Test
    void showsAManagerTheCasesElsewhereInWhichATeamOfTheOrganisationTakesPart() {
        tables.takesPart("AWAY-0001", "coordinator-elsewhere");
        assertThat(records.find(MANAGER, ALL))
                .extracting(CaseRecord::reference, CaseRecord::takesPart)
                .containsExactly(tuple("HERE-0001", false), tuple("AWAY-0001", true));
    }

    @Test
    void doesNotTakeATeamOfAnotherOrganisationForOwn() {
        tables.takesPart("AWAY-0001", "crew-elsewhere");
        assertThat(records.find(MANAGER, ALL)).extracting(CaseRecord::reference).containsExactly("HERE-0001");
    }

    @Test
    void knowsWhichTeamsManage() {
        assertThat(records.managing(List.of("roving-gp-leicester", "manager-leicester")))
                .containsExactly("manager-leicester");
        assertThat(records.managing(List.of("roving-gp-leicester"))).isEmpty();
        assertThat(records.managing(List.of())).isEmpty();
    }

    @Test
    void takesTheFirstDecisionAndTheLatestFinding() {
        tables.said("HERE-0001", "geriatrician", NINE.plusSeconds(600), DECISION, "keep", "Keep at home");
        tables.said("HERE-0001", "rovinggp", NINE.plusSeconds(9000), DECISION, "convey", "Convey");
        tables.said("HERE-0001", "practice", NINE.plus(Duration.ofDays(30)), DAY_30, "not-known", "Not known");
        tables.said("HERE-0001", "practice", NINE.plus(Duration.ofDays(31)), DAY_30, "admitted", "Admitted");
        CaseRecord found = records.find(MANAGER, ALL).get(0);
        assertThat(found.decidedAt()).isEqualTo(NINE.plusSeconds(600));
        assertThat(found.thirtiethDay()).isEqualTo(new CaseRecord.Finding("admitted", "Admitted"));
    }

    @Test
    void doesNotCountWhatWasEnteredInError() {
        tables.enteredInError(tables.said("HERE-0001", "geriatrician", NINE, DECISION, "keep", "Keep"));
        tables.enteredInError(tables.said("HERE-0001", "practice", NINE, DAY_30, "died", "Died"));
        CaseRecord found = records.find(MANAGER, ALL).get(0);
        assertThat(found.decidedAt()).isNull();
        assertThat(found.thirtiethDay()).isNull();
    }

    @Test
    void choosesByPathwayAndState() {
        tables.started("HERE-0002", "other-pathway", "leicester", "crew", NINE.plusSeconds(1));
        tables.ended("HERE-0002", "died", "Died", NINE.plusSeconds(5));
        assertThat(references(new CaseQuery("other-pathway", null, null, CaseQuery.State.ALL)))
                .containsExactly("HERE-0002");
        assertThat(references(CaseQuery.running("other-pathway"))).isEmpty();
        assertThat(references(new CaseQuery(null, null, null, CaseQuery.State.RUNNING)))
                .containsExactly("HERE-0001");
        assertThat(references(new CaseQuery(null, null, null, CaseQuery.State.FINISHED)))
                .containsExactly("HERE-0002");
        assertThat(records.pathways(MANAGER)).containsExactly("other-pathway", PATHWAY);
    }

    @Test
    void countsADayFromMidnightToMidnightInSummerTime() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        tables.started("SUMM-0001", PATHWAY, "leicester", "crew", Instant.parse("2026-06-30T22:59:59Z"));
        tables.started("SUMM-0002", PATHWAY, "leicester", "crew", Instant.parse("2026-06-30T23:00:00Z"));
        tables.started("SUMM-0003", PATHWAY, "leicester", "crew", Instant.parse("2026-07-01T22:59:59Z"));
        tables.started("SUMM-0004", PATHWAY, "leicester", "crew", Instant.parse("2026-07-01T23:00:00Z"));
        assertThat(references(new CaseQuery(null, day, day, CaseQuery.State.ALL)))
                .containsExactly("SUMM-0003", "SUMM-0002");
    }

    @Test
    void namesTheResponsibleTeamElseItsRole() {
        assertThat(records.find(MANAGER, ALL).get(0).responsible()).isEqualTo("not recorded");
        tables.responsible("HERE-0001", "crew", null);
        assertThat(records.find(MANAGER, ALL).get(0).responsible()).isEqualTo("crew");
        tables.responsible("HERE-0001", "crew", "crew-elsewhere");
        assertThat(records.find(MANAGER, ALL).get(0).responsible()).isEqualTo("Team crew-elsewhere");
    }

    @Test
    void showsAClinicianWhatBecameOfTheOwnDecisionsOnly() {
        tables.said("HERE-0001", "geriatrician", NINE.plusSeconds(600), DECISION, "keep", "Keep at home");
        tables.said("HERE-0001", "practice", NINE.plus(Duration.ofDays(30)), DAY_30, "not-admitted", "Not admitted");
        tables.ended("HERE-0001", "kept", "Kept at home", NINE.plus(Duration.ofDays(30)));
        tables.said("AWAY-0001", "geriatrician2", NINE, DECISION, "convey", "Convey");
        OwnDecision own = new OwnDecision(
                "HERE-0001", NINE.plusSeconds(600), "Discuss", "Keep at home", false, "Kept at home", "Not admitted");
        assertThat(records.decidedBy("geriatrician")).containsExactly(own);
        assertThat(records.decidedBy("practice")).isEmpty();
    }

    @Test
    void showsTheCrewWhatBecameOfTheCasesThatTheyStarted() {
        tables.said("HERE-0001", "geriatrician", NINE.plusSeconds(600), DECISION, "keep", "Keep at home");
        assertThat(records.decidedBy("crew"))
                .containsExactly(new OwnDecision("HERE-0001", NINE, "Started the case", null, true, null, null));
    }

    private List<String> references(CaseQuery query) {
        return records.find(MANAGER, query).stream().map(CaseRecord::reference).toList();
    }
}
