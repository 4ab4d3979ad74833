package health.baton.casefile;

import health.baton.engine.CaseEvent;
import health.baton.engine.Fills;
import health.baton.engine.People;
import health.baton.form.Answer;
import health.baton.rota.WhomToRing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the case file what happens in the engine, in the engine's transaction. */
@Component
@Fills(forms = {"ringName", "ringNumber"})
class FollowCase {
    private final CaseRegister cases;
    private final Timeline timeline;
    private final Responsibility responsibility;
    private final KnownFacts known;
    private final People people;

    FollowCase(CaseRegister cases, Timeline timeline, Responsibility responsibility, KnownFacts known, People people) {
        this.cases = cases;
        this.timeline = timeline;
        this.responsibility = responsibility;
        this.known = known;
        this.people = people;
    }

    /** A case that did not come through a start form gets its file here. */
    @EventListener
    void on(CaseEvent.Started started) {
        cases.openUnlessThere(started.caseReference(), started.pathway());
    }

    @EventListener
    void on(CaseEvent.TaskOffered offered) {
        responsibility.involve(
                offered.caseReference(),
                offered.task().teams(),
                offered.task().people(),
                offered.task().properties().get("role"));
    }

    @EventListener
    void on(WhomToRing ring) {
        Map<String, Object> facts = timeline.facts(ring.caseReference());
        if (ring.name().equals(facts.get("ringName")) && ring.number().equals(facts.get("ringNumber"))) {
            return;
        }
        timeline.add(
                ring.caseReference(),
                "ring:" + ring.key(),
                "Whom to ring",
                List.of(
                        Answer.inFile("ringName", "Ring", ring.name(), ring.name()),
                        Answer.inFile("ringNumber", "Number", ring.number(), ring.number())));
    }

    @EventListener
    void on(CaseEvent.TaskOfferedOn on) {
        responsibility.involve(on.caseReference(), on.teams(), on.people(), null);
        List<String> names = new ArrayList<>();
        on.people().forEach(person -> names.add(people.displayName(person)));
        on.teams().forEach(team -> names.add(known.teamName(team)));
        String to = String.join(", ", names);
        tell(
                on.caseReference(),
                "Offered on: " + on.label(),
                List.of(Answer.inFile("offeredTo", "Offered to", to, to)));
    }

    @EventListener
    void on(CaseEvent.TaskHeld held) {
        String holder = held.holder();
        String what = holder == null ? "Given back: " : "Taken: ";
        List<Answer> by = holder == null || holder.equals(held.byWhom())
                ? List.of()
                : List.of(Answer.inFile("takenBy", "By", people.displayName(holder), people.displayName(holder)));
        tell(held.caseReference(), what + held.label(), by);
    }

    @EventListener
    void on(CaseEvent.TooLate late) {
        tell(
                late.caseReference(),
                "Sent at the same moment as something else, and not kept: " + late.label(),
                List.of());
    }

    @EventListener
    void on(CaseEvent.TaskWithdrawn withdrawn) {
        tell(withdrawn.caseReference(), "No longer asked: " + withdrawn.task().label(), List.of());
    }

    @EventListener
    void on(CaseEvent.TaskDone done) {
        passResponsibility(
                done.caseReference(),
                done.task().properties(),
                done.byWhom(),
                "responsible:" + done.task().id());
    }

    @EventListener
    void on(CaseEvent.Passed passed) {
        String key = unique("passed");
        boolean toldAsOutcome = passed.properties().containsKey("outcome");
        if (!passed.label().isBlank() && !toldAsOutcome) {
            timeline.addUnlessJustTold(passed.caseReference(), key, passed.label());
        }
        passResponsibility(passed.caseReference(), passed.properties(), null, key + ":responsible");
    }

    @EventListener
    void on(CaseEvent.Outcome outcome) {
        if (cases.outcome(outcome.caseReference(), outcome.outcome(), outcome.label())) {
            tell(outcome.caseReference(), "Outcome: " + outcome.label(), List.of());
        }
    }

    /** A case that ends without an outcome ends with that: it must be seen. */
    @EventListener
    void on(CaseEvent.Ended ended) {
        String reference = ended.caseReference();
        boolean now = cases.end(reference, ended.at(), ended.deletedBecause());
        if (now && cases.outcome(reference, "ended-without-outcome", "Ended without an outcome")) {
            String because = ended.deletedBecause();
            tell(
                    reference,
                    "Ended without an outcome",
                    because == null || because.isBlank()
                            ? List.of()
                            : List.of(Answer.inFile("endedBecause", "Reason", because, because)));
        }
    }

    private void passResponsibility(
            String reference, Map<String, String> properties, @Nullable String byWhom, String dedupeKey) {
        String role = properties.get("responsible");
        if (role != null && !role.isBlank()) {
            responsibility.passTo(reference, role.strip(), byWhom, dedupeKey);
        }
    }

    private void tell(String reference, String label, List<Answer> answers) {
        timeline.add(reference, unique("told"), label, answers);
    }

    private static String unique(String what) {
        return what + ":" + UUID.randomUUID();
    }
}
