package health.baton.outcome;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import health.baton.form.AnswersInText;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the cases of a practice's own patients came to where the practice owes nothing and is sent nothing, because the model
 * has it on this list ({@code practiceList} at an end).
 */
@Component
public class PracticeList {
    private static final Duration SINCE = Duration.ofDays(365);
    private static final String WHY_READ = "reads the list of their practice";

    private final EndedCases ended;
    private final CaseFile caseFile;
    private final Cases cases;
    private final Teams teams;
    private final SignedIn signedIn;
    private final Clock clock;

    PracticeList(EndedCases ended, CaseFile caseFile, Cases cases, Teams teams, SignedIn signedIn, Clock clock) {
        this.ended = ended;
        this.caseFile = caseFile;
        this.cases = cases;
        this.teams = teams;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param person as every page says it
     * @param pathway its name
     * @param what it came to, in the model's words
     * @param more facts that the model adds
     * @param on the day
     */
    public record Line(String person, String pathway, String what, String more, String on, String reference) {}

    /** Whether the person belongs to a practice. */
    public boolean isFor(SignedIn.Person person) {
        return teams.teams(person.teams()).stream().anyMatch(team -> team.role().equals(Team.PRACTICE));
    }

    /** How many lines there are for the signed-in person. */
    public int count() {
        return ended.countOf(practices(), since());
    }

    /**
     * Newest first; that they were read is kept in each case.
     *
     * @throws SecurityException when the signed-in person belongs to no practice
     */
    public List<Line> lines(int skip, int most) {
        Set<String> practices = practices();
        List<EndedCases.Ended> found = ended.of(practices, since(), skip, most);
        Set<String> references =
                found.stream().map(EndedCases.Ended::caseReference).collect(Collectors.toSet());
        Map<String, CaseSummary> summaries = caseFile.findAll(references);
        Map<String, Map<String, Object>> facts = caseFile.factsOf(references);
        SignedIn.Person reader = signedIn.required();
        return found.stream()
                .filter(one -> summaries.containsKey(one.caseReference())
                        && stillOf(practices, facts.getOrDefault(one.caseReference(), Map.of())))
                .map(one -> {
                    caseFile.opened(one.caseReference(), reader, WHY_READ);
                    return line(
                            one,
                            Objects.requireNonNull(summaries.get(one.caseReference())),
                            facts.getOrDefault(one.caseReference(), Map.of()));
                })
                .toList();
    }

    /** Somebody whose practice was put right since is not shown to the wrong one. */
    private static boolean stillOf(Set<String> practices, Map<String, Object> facts) {
        return practices.contains(String.valueOf(facts.get("practiceCode")));
    }

    private Line line(EndedCases.Ended one, CaseSummary summary, Map<String, Object> facts) {
        return new Line(
                caseFile.banner(summary),
                cases.pathwayName(one.pathway()),
                what(one),
                one.shown().stream()
                        .flatMap(name -> Stream.ofNullable(facts.get(name)))
                        .map(PracticeList::words)
                        .collect(Collectors.joining(" · ")),
                day(one.at()),
                one.caseReference());
    }

    /** The practice must not go on believing in a silence that has ended. */
    private static String what(EndedCases.Ended one) {
        String listed = String.valueOf(one.listed());
        return one.answeredSince() == null
                ? listed
                : "%s. Answered since, on %s".formatted(listed, day(one.answeredSince()));
    }

    private static String day(Instant at) {
        return ShownDate.of(at.atZone(ShownDate.ZONE).toLocalDate());
    }

    private static String words(Object value) {
        String text = String.valueOf(value);
        return AnswersInText.date(text).map(ShownDate::of).orElse(text);
    }

    private Set<String> practices() {
        Set<String> practices = teams.teams(signedIn.required().teams()).stream()
                .filter(team -> team.role().equals(Team.PRACTICE))
                .flatMap(team -> teams.places(team.id()).stream())
                .collect(Collectors.toSet());
        if (practices.isEmpty()) {
            throw new SecurityException("Only practices read the list of a practice");
        }
        return practices;
    }

    private Instant since() {
        return clock.instant().minus(SINCE);
    }
}
