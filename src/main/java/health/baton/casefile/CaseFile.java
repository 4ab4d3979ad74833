package health.baton.casefile;

import health.baton.engine.AnswersRefused;
import health.baton.engine.SignedIn;
import health.baton.engine.Submission;
import health.baton.form.Answer;
import health.baton.form.NhsNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the case file tells other rooms and takes from them. Nothing here but {@link #mayRead} and {@link #readWithReason}
 * asks who wants to know: check before showing anything to a person.
 */
@Component
public class CaseFile {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;
    static final String REASON_WANTED =
            "please say it in %d to %d characters.".formatted(SHORTEST_REASON, LONGEST_REASON);

    private final CaseRegister cases;
    private final Timeline timeline;
    private final KnownFacts known;
    private final Identity identity;
    private final PersonRegister persons;
    private final Readers readers;
    private final ApplicationEventPublisher events;

    CaseFile(
            CaseRegister cases,
            Timeline timeline,
            KnownFacts known,
            Identity identity,
            PersonRegister persons,
            Readers readers,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.timeline = timeline;
        this.known = known;
        this.identity = identity;
        this.persons = persons;
        this.readers = readers;
        this.events = events;
    }

    public Optional<CaseSummary> find(String reference) {
        return Optional.ofNullable(findAll(Set.of(reference)).get(reference));
    }

    /** The cases that there are, by reference; two queries however many. */
    public Map<String, CaseSummary> findAll(Set<String> references) {
        Map<String, Map<String, Object>> facts = timeline.facts(references);
        // one of a transaction is remembered
        List<CaseRegister.Row> rows = references.size() == 1
                ? cases.find(references.iterator().next()).stream().toList()
                : cases.find(references);
        return rows.stream()
                .map(row -> row.with(Person.from(facts.getOrDefault(row.reference(), Map.of()))
                        .orElse(null)))
                .collect(Collectors.toMap(CaseSummary::reference, summary -> summary));
    }

    /** The area in which the case lies, as far as that is known. */
    public Optional<String> area(String reference) {
        return cases.find(reference).map(CaseRegister.Row::area);
    }

    /** Everything that happened, newest last; entries entered in error are marked. */
    public List<StoryEntry> story(String reference) {
        return timeline.story(reference);
    }

    /** What was told over the reply page under this key; also when it was marked as entered in error. */
    public Optional<StoryEntry> reply(String reference, String key) {
        return timeline.entry(reference, KeepSubmission.dedupeKey(Submission.Door.REPLY, key));
    }

    /** What was answered when this task was done; empty while it has not been. */
    public Optional<StoryEntry> task(String reference, String taskId) {
        return timeline.entry(reference, KeepSubmission.dedupeKey(Submission.Door.TASK, taskId));
    }

    /** The latest value of each key that is known, with what follows from it ({@code personBanner}, {@code age}, …). */
    public Map<String, Object> known(String reference) {
        return known.all(reference);
    }

    /** The latest values as they were said, by case; one query however many. */
    public Map<String, Map<String, Object>> factsOf(Set<String> references) {
        return new HashMap<>(timeline.facts(references));
    }

    /** The person's banner; a person of whom nothing is known has one too. */
    public String banner(CaseSummary summary) {
        Person person = summary.person();
        return (person == null ? Person.UNKNOWN : person).banner(known.today());
    }

    /** Name of the responsible team; the role when the team is not known. */
    public String responsible(CaseSummary summary) {
        return responsible(summary.responsibleRole(), summary.responsibleTeam());
    }

    /** As {@link #responsible(CaseSummary)}; empty when there is no such case. */
    public Optional<String> responsible(String reference) {
        return cases.find(reference).map(row -> responsible(row.responsibleRole(), row.responsibleTeam()));
    }

    private String responsible(@Nullable String role, @Nullable String team) {
        return team == null ? (role == null ? "not known" : role) : known.teamName(team);
    }

    /** The person's latest open case on this pathway, if there is one; {@code nhsNumber} as people write it. */
    public Optional<String> openCase(String nhsNumber, String pathway) {
        return persons.openCase(NhsNumber.compact(nhsNumber), pathway, Instant.EPOCH);
    }

    /** As {@link #openCase}, all of them: somebody may wait for several things. The latest first. */
    public List<String> allOpenCases(String nhsNumber, String pathway) {
        return persons.allOpen(NhsNumber.compact(nhsNumber), pathway);
    }

    /** As {@link #openCase} for many at once, by the number as it was given; those without an open case are absent. */
    public Map<String, String> openCases(Collection<String> nhsNumbers, String pathway) {
        Map<String, String> asGiven = new HashMap<>();
        nhsNumbers.forEach(number -> asGiven.put(number, NhsNumber.compact(number)));
        Map<String, String> open = persons.openCases(Set.copyOf(asGiven.values()), pathway);
        asGiven.values().retainAll(open.keySet());
        asGiven.replaceAll((given, number) -> open.get(number));
        return asGiven;
    }

    /** Those of these cases that are about the person, by NHS number, of one of the others. */
    public Set<String> ofSamePeople(Set<String> references, Set<String> others) {
        return persons.ofSamePeople(references, others);
    }

    /** References of all cases of this person, also of those that ended; {@code nhsNumber} as people write it. */
    public Set<String> allCases(String nhsNumber) {
        return persons.allCases(NhsNumber.compact(nhsNumber));
    }

    /** Adds an entry once: the same key again changes nothing. */
    public void note(String reference, String dedupeKey, String label, List<Answer> answers) {
        timeline.add(reference, dedupeKey, label, answers);
    }

    /** Ids of the teams that are or were part of the case. */
    public List<String> teams(String reference) {
        return cases.teams(reference);
    }

    /** Whether a team of the person is or was part of the case. */
    public boolean mayRead(String reference, SignedIn.Person person) {
        return cases.isOfAnyTeam(reference, person);
    }

    /** What is known, in the words in which people read it. */
    public Map<String, String> texts(String reference) {
        return timeline.texts(reference);
    }

    /** Notes that the person opened the story; repeated looks within a quarter of an hour are one. */
    public void opened(String reference, SignedIn.Person person, String reason) {
        readers.opened(reference, person, reason);
    }

    /**
     * The story for a manager of an organisation that has a team in the case; the reason is logged.
     *
     * @throws SecurityException when the person is no such manager
     * @throws AnswersRefused when the reason is not given in 5 to 500 characters
     */
    @Transactional
    public List<StoryEntry> readWithReason(String reference, SignedIn.Person person, String reason) {
        readers.requireManager(reference, person);
        readers.opened(reference, person, given(reason));
        return story(reference);
    }

    /** Roles of the person's teams. */
    public Set<String> roles(SignedIn.Person person) {
        return readers.roles(person);
    }

    /** Name of a team; its id when it is not known. */
    public String teamName(String team) {
        return known.teamName(team);
    }

    /**
     * Marks an entry as entered in error, and copies it to the case where it belongs. Everybody who was told is told by who
     * listens to {@link EntryCorrected}.
     *
     * @param moveTo reference of the case where it belongs; null when nowhere
     * @throws NoSuchElementException when there is no such entry or case
     * @throws AnswersRefused when no reason is given or the entry is marked already
     */
    @Transactional
    public void correct(long entryId, String reason, @Nullable String moveTo) {
        String reference =
                timeline.caseOf(entryId).orElseThrow(() -> new NoSuchElementException("There is no such entry"));
        if (moveTo != null && (moveTo.equals(reference) || cases.find(moveTo).isEmpty())) {
            throw new NoSuchElementException("There is no such other case");
        }
        if (!timeline.correct(entryId, given(reason), moveTo)) {
            throw new AnswersRefused(List.of("This entry is marked as entered in error already."));
        }
        identity.relink(reference);
        if (moveTo != null) {
            identity.relink(moveTo);
        }
        events.publishEvent(new EntryCorrected(reference, entryId, reason.strip(), moveTo));
    }

    /** Whether these words are long enough to say why, and no longer than is kept. */
    public static boolean isReason(String reason) {
        int length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }

    private static String given(String reason) {
        if (!isReason(reason)) {
            throw new AnswersRefused(List.of("Reason: " + REASON_WANTED));
        }
        return reason.strip();
    }
}
