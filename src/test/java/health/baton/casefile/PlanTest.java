package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.form.Answer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final World world = new World();
    private final Plan plan = new Plan(world.known, world.cases);
    private String reference = "";

    @BeforeEach
    void aPlan() {
        reference = world.newCase(Map.of());
        note(Map.of("safeguardingWhat", "Bruises"));
        note(Map.of("practiceWhat", "Blood test", "practiceBy", "2026-11-30T12:00+00:00"));
        note(Map.of("pharmacyWhat", "Deliver in the box", "pharmacyBy", "2026-11-25T10:00+00:00"));
        note(Map.of("urgentCommunityResponseWhat", "Look in", "urgentCommunityResponseBy", "2026-07-01T18:30"));
    }

    @Test
    void namesItsOwnersButThePracticeTheFirstDueFirst() {
        assertThat(plan.owners(reference)).containsExactly("urgent-community-response", "pharmacy");
    }

    @Test
    void saysByWhenAnOwnerActsInTheTimeThatTheFormSentElseInLocalTime() {
        assertThat(plan.due(reference, "pharmacy")).isEqualTo(Date.from(Instant.parse("2026-11-25T10:00:00Z")));
        assertThat(plan.due(reference, "urgent-community-response"))
                .isEqualTo(Date.from(Instant.parse("2026-07-01T17:30:00Z")));
    }

    @Test
    void hasNoTimeForAnOwnerOfWhomNothingIsAsked() {
        assertThatThrownBy(() -> plan.due(reference, "social-care"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("social-care");
    }

    @Test
    void saysAMomentThatSomebodyNamedInAForm() {
        note(Map.of("nextVisitAt", "2026-11-25T10:00+00:00"));
        assertThat(plan.at(reference, "nextVisitAt")).isEqualTo(Date.from(Instant.parse("2026-11-25T10:00:00Z")));
        assertThatThrownBy(() -> plan.at(reference, "reviewAt"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("reviewAt");
    }

    @Test
    void findsNotSimplyNobodyWhereAModelAsksForNoCase() {
        assertThatThrownBy(() -> plan.owners("practice,district-nurses")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void asksNothingOfAnOwnerWhoseActionWasTakenBack() {
        world.caseFile.note(
                reference,
                "decided-again",
                "Decided again",
                List.of(new Answer("pharmacyWhat", "Pharmacy: what?", null, "(removed)", "file")));

        assertThat(plan.owners(reference)).containsExactly("urgent-community-response");
    }

    private void note(Map<String, String> facts) {
        world.caseFile.note(
                reference,
                "noted:" + facts.keySet(),
                "Noted",
                facts.entrySet().stream()
                        .map(fact -> Answer.inFile(fact.getKey(), fact.getKey(), fact.getValue(), fact.getValue()))
                        .toList());
    }
}
