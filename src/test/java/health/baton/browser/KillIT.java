package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Kill -9 between the steps of a journey, then the same start again on the same data. */
class KillIT {
    private static final Set<String> TWO_PLACES =
            Set.of("the geriatrician sends the roving GP", "the roving GP keeps the person at home");

    @Test
    void theJourneyGoesOnAndNothingIsSentTwice() {
        try (RunningBaton baton =
                RunningBaton.start("--baton.demo.roving-gp-always=true", "--baton.demo.cases=false")) {
            Journey journey = new Journey(baton, CallOuts.fall("Kettleborough", "9990002002"));
            for (Map.Entry<String, Runnable> step : journey.steps().entrySet()) {
                step.getValue().run();
                if (Boolean.getBoolean("baton.soak") || TWO_PLACES.contains(step.getKey())) {
                    baton.kill();
                    baton.startAgain();
                }
            }
            thePracticeWasToldOnce(baton, journey.reference());
            everyStepIsInTheStoryOnce(baton, journey.reference());
        }
    }

    private static void thePracticeWasToldOnce(RunningBaton baton, String reference) {
        Person practice = Person.signIn(baton, "practice", "tasklist");
        List<String> kinds = new ArrayList<>();
        for (JsonNode message : practice.get("/camunda/api/baton/inbox").ok().json()) {
            if (message.get("caseReference").asText().equals(reference)) {
                kinds.add(message.get("kind").asText());
            }
        }
        assertThat(kinds).containsExactly("gp");
        assertThat(baton.database()
                        .sql("""
                        select kind, to_team, to_person, to_address, subject, count(*)
                          from message where case_reference = :reference
                         group by kind, to_team, to_person, to_address, subject having count(*) > 1
                        """)
                        .param("reference", reference)
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    private static void everyStepIsInTheStoryOnce(RunningBaton baton, String reference) {
        List<String> story = baton.database()
                .sql("select label from timeline_entry where case_reference = :reference and who is not null")
                .param("reference", reference)
                .query(String.class)
                .list();
        assertThat(story)
                .containsOnlyOnce(
                        "Call-out",
                        "Discuss and decide",
                        "Make safe before you leave",
                        "Visit, assess and decide",
                        "Read and answer");
    }
}
