package health.baton.told;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.correspondence.LetterEntries;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.engine.Cases;
import health.baton.engine.KnownAnswers;
import health.baton.engine.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds a case for somebody whose team has no part in it yet, but may tell it something: who rings gives the reference that
 * stands in the letter, and the birth date. Nothing is shown before both fit, and that it was opened is kept.
 */
@Component
public class WriteDown {
    private static final String BIRTH_DATE = "birthDate";
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final String WHY_OPENED = "writes down what somebody said by telephone or on paper";

    private final Cases cases;
    private final CaseFile caseFile;
    private final Teams teams;
    private final LetterEntries letters;
    private final SignedIn signedIn;
    private final KnownAnswers known;
    private final Tries tries;

    WriteDown(
            Cases cases,
            CaseFile caseFile,
            Teams teams,
            LetterEntries letters,
            SignedIn signedIn,
            KnownAnswers known,
            Tries tries) {
        this.tries = tries;
        this.letters = letters;
        this.cases = cases;
        this.caseFile = caseFile;
        this.teams = teams;
        this.signedIn = signedIn;
        this.known = known;
    }

    /**
     * A case that may be told something.
     *
     * @param banner the person, as above every task
     * @param answers of what the signed-in person may tell it now what people answer themselves, which is why they ring
     * @param late what people answer themselves and the case no longer waits for: it is taken, and somebody reads it
     * @param others what else may be told now
     * @param besides references of the other cases about which the same letter asks
     */
    public record Found(
            String reference,
            String banner,
            String pathway,
            List<Cases.OfferedEvent> answers,
            List<Cases.OfferedEvent> late,
            List<Cases.OfferedEvent> others,
            List<String> besides) {
        /** The event with this message. */
        public Optional<Cases.OfferedEvent> event(String message) {
            return Stream.of(answers, late, others)
                    .flatMap(List::stream)
                    .filter(one -> one.message().equals(message))
                    .findFirst();
        }

        /** The one that there is, where the person answers it themselves: whatever else there is to tell is chosen. */
        public Optional<Cases.OfferedEvent> onlyAnswer() {
            return answers.size() == 1 && late.isEmpty() && others.isEmpty()
                    ? Optional.of(answers.get(0))
                    : Optional.empty();
        }

        private boolean isEmpty() {
            return answers.isEmpty() && late.isEmpty() && others.isEmpty();
        }

        /** Whether nothing is recorded with it that the case waits for. */
        public boolean isLate(Cases.OfferedEvent event) {
            return late.contains(event);
        }
    }

    /** Too many wrong dates of birth for one reference; whether there is such a case is not said. */
    public static final class TooManyTries extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyTries() {
            super("No date of birth is taken any more");
        }
    }

    /**
     * Empty when there is no such case, it is somebody else's, or it takes nothing that the signed-in person's teams may
     * tell: the page says the same of all three. A case that has ended is found while it takes late answers.
     *
     * @param reference as it stands in the letter; small letters and a missing hyphen do not matter
     * @throws TooManyTries when the signed-in person has tried too many dates of birth with this reference
     */
    public Optional<Found> find(String reference, LocalDate birthDate) {
        SignedIn.Person person = signedIn.required();
        String spelled = spelled(reference);
        if (!REFERENCE.matcher(spelled).matches()) {
            return Optional.empty();
        }
        if (!tries.take(spelled, person.name())) {
            throw new TooManyTries();
        }
        return caseFile.find(spelled)
                .filter(summary -> birthDate
                        .toString()
                        .equals(caseFile.known(summary.reference()).get(BIRTH_DATE)))
                .map(summary -> found(summary, person))
                .filter(found -> !found.isEmpty())
                .map(found -> {
                    tries.right(found.reference(), person.name());
                    caseFile.opened(found.reference(), person, WHY_OPENED);
                    return found;
                });
    }

    /** What the event's form shows of this case, e.g. what the person waits for: one may have several letters. */
    public Map<String, Object> facts(Found found, Cases.OfferedEvent event) {
        return known.forForm(found.reference(), event.formSchema());
    }

    /**
     * Tells it in the name of the signed-in person.
     *
     * @return false when the case no longer waits for it: see {@link Cases#tell}
     * @throws health.baton.engine.AnswersRefused when the event's form would refuse the answers
     */
    public boolean tell(Found found, Cases.OfferedEvent event, Map<String, Object> answers) {
        return cases.tell(found.reference(), event.message(), answers);
    }

    private Found found(CaseSummary summary, SignedIn.Person person) {
        String reference = summary.reference();
        List<Cases.OfferedEvent> now = toTell(cases.events(reference).stream(), summary, person);
        Stream<Cases.OfferedEvent> late = cases.everOffered(reference, Cases.PERSON).stream()
                .filter(Cases.OfferedEvent::takenLate)
                .filter(event -> now.stream().noneMatch(one -> one.message().equals(event.message())));
        return new Found(
                reference,
                caseFile.banner(summary),
                cases.pathwayName(summary.pathway()),
                now.stream().filter(WriteDown::isAnswer).toList(),
                toTell(late, summary, person),
                now.stream().filter(event -> !isAnswer(event)).toList(),
                letters.besides(reference));
    }

    private List<Cases.OfferedEvent> toTell(
            Stream<Cases.OfferedEvent> events, CaseSummary summary, SignedIn.Person person) {
        String area = summary.area();
        return area == null
                ? List.of()
                : events.filter(event -> event.roles().stream()
                                .flatMap(role -> teams.covering(role, area).stream())
                                .map(Team::id)
                                .anyMatch(Set.copyOf(person.teams())::contains))
                        .toList();
    }

    private static boolean isAnswer(Cases.OfferedEvent event) {
        return event.roles().contains(Cases.PERSON);
    }

    private static String spelled(String reference) {
        String plain = reference.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return plain.length() == 8 ? plain.substring(0, 4) + "-" + plain.substring(4) : plain;
    }
}
