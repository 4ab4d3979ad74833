package health.baton.correspondence;

import health.baton.casefile.StoryEntry;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a letter of a pathway from what is known of a case. */
@Component
class Composer {
    private static final String LOOKED_FOR = "practiceFound";
    private final Facts facts;
    private final Addresses addresses;
    private final Clock clock;

    Composer(Facts facts, Addresses addresses, Clock clock) {
        this.facts = facts;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * The letter with the case's facts as they stand now; those that no fact gives: person, responsible, answerNumber,
     * requests and times, and what was decided earlier.
     */
    Content compose(String caseReference, Letter letter) {
        Map<String, Object> known = standing(caseReference, letter);
        Request.in(known).applyTo(known);
        PlanActions plan = PlanActions.of(Map.copyOf(known));
        String person = facts.banner(caseReference);
        Optional<String> phone = phone(known);
        LocalDate born = birthDate(known.get("birthDate"));
        // a reader should see "Lacks capacity", not the code behind it; conditions still see the code
        facts.texts(caseReference)
                .forEach((name, text) -> known.computeIfPresent(
                        name, (same, value) -> value instanceof String ? new Words.Said(value, text) : value));
        known.put("practiceWhat", plan.ofThePractice());
        known.put("practiceBy", plan.practiceBy());
        known.put("actionLines", plan.lines());
        known.put("otherActionLines", plan.linesOfOthers());
        known.put("person", person);
        known.put("caseReference", caseReference);
        known.put("writtenAt", Words.time(clock.instant()));
        facts.responsible(caseReference).ifPresent(who -> known.put("responsible", who));
        phone.ifPresent(number -> known.put("answerNumber", number));
        return new Content(
                letter.subject(),
                letter.fill(known),
                plan.asksThePractice(),
                Words.instant(plan.practiceByRaw()).orElse(null),
                person,
                born,
                phone.orElse(null));
    }

    /** Whether somebody has looked for the practice since the latest decision, and there is none. */
    boolean thereIsNoPractice(String caseReference, Letter letter) {
        return "none".equals(standing(caseReference, letter).get(LOOKED_FOR));
    }

    private Map<String, Object> standing(String caseReference, Letter letter) {
        Set<String> names = new LinkedHashSet<>(letter.names());
        names.addAll(List.of("actions", "area", "birthDate", LOOKED_FOR, Request.DECIDED_AGAIN));
        names.addAll(PlanActions.names(List.of("practice")));
        Map<String, Object> known = new HashMap<>(facts.known(caseReference, names));
        Set<String> planned = PlanActions.names(Words.parts(known.get("actions")));
        known.putAll(facts.known(caseReference, planned));
        Set<String> withIt = new LinkedHashSet<>(letter.withIt());
        withIt.addAll(List.of(LOOKED_FOR, Request.DECIDED_AGAIN));
        if (withIt.contains("actions")) {
            withIt.addAll(planned);
            withIt.addAll(PlanActions.names(List.of("practice")));
        }
        List<StoryEntry> story = facts.story(caseReference);
        known.keySet().removeIf(new Standing(story, letter.decisions(), withIt)::replaced);
        known.put("earlierDecisions", new Standing(story, letter.decisions(), letter.withIt()).earlier());
        return known;
    }

    private Optional<String> phone(Map<String, Object> known) {
        return Optional.ofNullable(known.get("area"))
                .flatMap(area -> addresses.covering("coordinator", area.toString()).stream()
                        .findFirst())
                .map(team -> addresses.contact(team).phone());
    }

    private static @Nullable LocalDate birthDate(@Nullable Object value) {
        try {
            return value == null ? null : LocalDate.parse(value.toString());
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
