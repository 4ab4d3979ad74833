package health.baton.correspondence;

import health.baton.casefile.Action;
import health.baton.casefile.StoryEntry;
import health.baton.engine.Fills;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a letter of a pathway from what is known of a case. */
@Component
@Fills(
        letters = {
            "person",
            "responsible",
            "answerNumber",
            "answerLink",
            "answerBy",
            "answerAddress",
            "caseReference",
            "writtenAt",
            "actions",
            "actionLines",
            "otherActionLines",
            "practiceWhat",
            "practiceBy",
            "earlierDecisions"
        })
class Composer {
    private static final String LOOKED_FOR = "practiceFound";
    private static final String POST_TO = "answerAddress";
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
        return compose(caseReference, letter, known, phone(known));
    }

    /** The same for the person, or who cares for them: {@code answerNumber} is the one that the public may ring. */
    Content inPlainWords(String caseReference, Letter letter) {
        Map<String, Object> known = standing(caseReference, letter);
        return compose(caseReference, letter, known, publicPhone(caseReference).or(() -> phone(known)));
    }

    /**
     * The same for the person, who may answer it until this moment: beside the other facts {@code answerBy}, the public's
     * number as {@code answerNumber}, where an answer is posted as {@code answerAddress} and, where the birth date is known,
     * {@code answerLink}, see {@link AnswerLinks}.
     */
    Content toPerson(String caseReference, Letter letter, Instant until) {
        Map<String, Object> known = standing(caseReference, letter);
        known.put(AnswerLinks.BY, LocalDate.ofInstant(until, Words.BRITAIN).toString());
        if (birthDate(known.get("birthDate")) != null) {
            known.put(AnswerLinks.LINK, true);
        }
        if (letter.names().contains(POST_TO)) {
            ofWhoIsResponsible(caseReference, addresses::postalAddress).ifPresent(to -> known.put(POST_TO, to));
        }
        Content written =
                compose(caseReference, letter, known, publicPhone(caseReference).or(() -> phone(known)));
        boolean asked =
                letter.names().contains(AnswerLinks.LINK) || letter.names().contains(AnswerLinks.BY);
        return new Content(
                written.subject(),
                written.body(),
                asked,
                until,
                written.person(),
                written.birthDate(),
                written.phone());
    }

    private Content compose(String caseReference, Letter letter, Map<String, Object> known, Optional<String> phone) {
        PlanActions plan = plan(caseReference, letter, known);
        String person = facts.banner(caseReference);
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

    /** Whether somebody has looked for the practice since the latest decision, and there is none. */
    boolean thereIsNoPractice(String caseReference, Letter letter) {
        return "none".equals(standing(caseReference, letter).get(LOOKED_FOR));
    }

    /** What the plan asks now: of the latest decision, and of what was decided when the practice could not. */
    private PlanActions plan(String caseReference, Letter letter, Map<String, Object> known) {
        List<Action> all = facts.actions(caseReference);
        Set<String> withIt = letter.withIt().contains("actions") ? PlanActions.names(all) : Set.of();
        Standing standing = new Standing(facts.story(caseReference), letter.decisions(), withIt);
        return new PlanActions(Request.in(known)
                .of(
                        all,
                        all.stream()
                                .filter(action -> !standing.replaced(PlanActions.name(action)))
                                .toList()));
    }

    private Map<String, Object> standing(String caseReference, Letter letter) {
        Set<String> names = new LinkedHashSet<>(letter.names());
        names.addAll(List.of("area", "birthDate", LOOKED_FOR, Request.DECIDED_AGAIN));
        Map<String, Object> known = new HashMap<>(facts.known(caseReference, names));
        Set<String> withIt = new LinkedHashSet<>(letter.withIt());
        withIt.addAll(List.of(LOOKED_FOR, Request.DECIDED_AGAIN));
        List<StoryEntry> story = facts.story(caseReference);
        known.keySet().removeIf(new Standing(story, letter.decisions(), withIt)::replaced);
        Set<String> before = new LinkedHashSet<>(letter.withIt());
        before.addAll(PlanActions.namesIn(story));
        known.put("earlierDecisions", new Standing(story, letter.decisions(), before).earlier());
        return known;
    }

    private Optional<String> phone(Map<String, Object> known) {
        return coordinator(known).map(team -> addresses.contact(team).phone());
    }

    private Optional<String> coordinator(Map<String, Object> known) {
        return Optional.ofNullable(known.get("area"))
                .flatMap(area -> addresses.covering("coordinator", area.toString()).stream()
                        .findFirst());
    }

    private Optional<String> publicPhone(String caseReference) {
        return ofWhoIsResponsible(caseReference, addresses::publicPhone);
    }

    /** Of the team that is responsible, else of the area's coordinator. */
    private Optional<String> ofWhoIsResponsible(String caseReference, Function<String, Optional<String>> asked) {
        return facts.responsibleTeam(caseReference)
                .flatMap(asked)
                .or(() ->
                        coordinator(facts.known(caseReference, Set.of("area"))).flatMap(asked));
    }

    private static @Nullable LocalDate birthDate(@Nullable Object value) {
        try {
            return value == null ? null : LocalDate.parse(value.toString());
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
