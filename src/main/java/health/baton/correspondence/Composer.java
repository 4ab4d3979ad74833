package health.baton.correspondence;

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
    private final Facts facts;
    private final Addresses addresses;
    private final Clock clock;

    Composer(Facts facts, Addresses addresses, Clock clock) {
        this.facts = facts;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The letter with the case's facts; those that no fact gives: person, responsible, answerNumber, requests and times. */
    Content compose(String caseReference, Letter letter) {
        Set<String> names = new LinkedHashSet<>(letter.names());
        names.addAll(List.of("area", "birthDate"));
        Map<String, Object> known = new HashMap<>(facts.known(caseReference, names));
        PlanActions plan = new PlanActions(facts.actions(caseReference));
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
                plan.practiceDue(),
                person,
                born,
                phone.orElse(null));
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
