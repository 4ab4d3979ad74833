package health.baton.casefile;

import health.baton.engine.SignedIn;
import health.baton.form.NhsNumber;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two NHS numbers turned out to be one person's: a start with either joins the open case of the other, and the cases under the
 * number that is given up move to the other one. Entries that say it are marked as entered in error and said again with the
 * right number; everybody who was told about those cases is told by who listens to {@link EntryCorrected}. For those who
 * complete a person's identity: the coordinators.
 */
@Component
public class MergeNumbers {
    private static final String COORDINATOR = "coordinator";

    private final PersonRegister persons;
    private final Renumbering renumbering;
    private final Identity identity;
    private final Readers readers;
    private final CaseFile caseFile;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    MergeNumbers(
            PersonRegister persons,
            Renumbering renumbering,
            Identity identity,
            Readers readers,
            CaseFile caseFile,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.renumbering = renumbering;
        this.identity = identity;
        this.readers = readers;
        this.caseFile = caseFile;
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * What would move.
     *
     * @param moving how many cases are under the number that is given up
     * @param staying how many are under the other one already
     * @param readable those of both that a team of the person is part of, newest last; they may see who it is
     */
    public record Preview(int moving, int staying, List<CaseSummary> readable) {}

    /** Whether the person completes identities. */
    public boolean mayMerge(SignedIn.Person person) {
        return readers.roles(person).contains(COORDINATOR);
    }

    /**
     * Why the two cannot be merged; empty when they can.
     *
     * @param superseded the number that is given up; blanks are fine, as for the other
     */
    public Wrong check(String superseded, String current, String reason) {
        String from = NhsNumber.compact(superseded);
        String into = NhsNumber.compact(current);
        return new Wrong(
                wrongNumber(from, persons.isSuperseded(from), "is merged into another one already"),
                into.equals(from) && !from.isEmpty()
                        ? "is the same number"
                        : wrongNumber(
                                into, persons.isSuperseded(into), "is itself merged into another one: give that one"),
                CaseFile.isReason(reason) ? "" : CaseFile.REASON_WANTED);
    }

    /**
     * What is wrong, by field; empty texts where nothing is.
     */
    public record Wrong(String superseded, String current, String reason) {
        public boolean nothing() {
            return superseded.isEmpty() && current.isEmpty() && reason.isEmpty();
        }
    }

    /** What a merge would move. Who sees whose cases is logged. Throws {@link SecurityException} as {@link #merge}. */
    @Transactional
    public Preview preview(String superseded, String current) {
        SignedIn.Person person = required();
        Set<String> moving = persons.cases(NhsNumber.compact(superseded));
        Set<String> staying = persons.cases(NhsNumber.compact(current));
        TreeMap<String, CaseSummary> readable = new TreeMap<>(caseFile.findAll(moving));
        readable.putAll(caseFile.findAll(staying));
        readable.keySet().removeIf(reference -> !caseFile.mayRead(reference, person));
        readable.keySet()
                .forEach(reference -> caseFile.opened(reference, person, "compared before NHS numbers are merged"));
        return new Preview(moving.size(), staying.size(), List.copyOf(readable.values()));
    }

    /**
     * Merges them.
     *
     * @return how many cases moved
     * @throws SecurityException when the person does not complete identities
     * @throws IllegalArgumentException when {@link #check} finds something wrong
     */
    @Transactional
    public int merge(String superseded, String current, String reason) {
        SignedIn.Person person = required();
        String from = NhsNumber.compact(superseded);
        String into = NhsNumber.compact(current);
        List.of(from, into).stream().sorted().forEach(persons::lock);
        if (!check(from, into, reason).nothing()) {
            throw new IllegalArgumentException("These numbers cannot be merged");
        }
        persons.merge(from, into, reason.strip(), person.name());
        String why = "NHS number %s is given up, the person's number is %s: %s"
                .formatted(NhsNumber.shown(from), NhsNumber.shown(into), reason.strip());
        Set<String> moving = persons.cases(from);
        moving.forEach(reference -> move(reference, from, into, why));
        return moving.size();
    }

    private void move(String reference, String from, String into, String why) {
        List<Long> marked = renumbering.renumber(reference, from, into, why);
        identity.relink(reference);
        marked.stream()
                .max(Long::compare)
                .ifPresent(entry -> events.publishEvent(new EntryCorrected(reference, entry, why, null)));
    }

    private SignedIn.Person required() {
        SignedIn.Person person = signedIn.required();
        if (!mayMerge(person)) {
            throw new SecurityException("Only coordinators merge NHS numbers");
        }
        return person;
    }

    private static String wrongNumber(String number, boolean superseded, String otherwise) {
        if (!NhsNumber.hasTenDigits(number)) {
            return "is not an NHS number: it has ten digits";
        }
        if (!NhsNumber.isValid(number)) {
            return "is not an NHS number: the check digit is wrong, please read it again";
        }
        return superseded ? otherwise : "";
    }
}
