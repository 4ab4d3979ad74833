package health.baton.outcome;

import health.baton.directory.Organisation;
import health.baton.directory.Organisations;
import health.baton.directory.Teams;
import health.baton.engine.Entrances;
import health.baton.engine.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who of those that were asked did not answer, by age, language and practice: so that nobody is lost unequally. */
@Component
public class WhoAnswered {
    /** How far back. */
    public static final Duration SINCE = Duration.ofDays(365);

    private static final String FEWER = "fewer than 5";
    private static final String HIDDEN = "not shown";
    private static final int PER_CENT = 100;

    private final EndedCases ended;
    private final Entrances entrances;
    private final Teams teams;
    private final Organisations organisations;
    private final SignedIn signedIn;
    private final Clock clock;

    WhoAnswered(
            EndedCases ended,
            Entrances entrances,
            Teams teams,
            Organisations organisations,
            SignedIn signedIn,
            Clock clock) {
        this.ended = ended;
        this.entrances = entrances;
        this.teams = teams;
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A kind of groups, e.g. by age. */
    public record Kind(String name, List<Group> groups) {}

    /**
     * @param asked how many, or "fewer than 5"
     * @param silent how many of them did not answer, or why that is not shown
     * @param percent of those asked; 0 where it is not shown
     * @param known whether the number of those who did not answer is shown
     */
    public record Group(String name, String asked, String silent, int percent, boolean known) {}

    /** @param name of the pathway, as people call it */
    public record Pathway(String key, String name) {}

    /** Those into which the signed-in person brings people from a list. */
    public List<Pathway> pathways() {
        return entrances.all().stream()
                .filter(each -> "true".equals(each.properties().get("list")))
                .map(each -> new Pathway(each.pathway(), each.name()))
                .toList();
    }

    /**
     * Of the last year and the areas of the person's teams; numbers below five stand nowhere, nor follow from others.
     *
     * @throws NoSuchElementException when the signed-in person brings nobody into this pathway
     */
    public List<Kind> of(String pathway) {
        if (pathways().stream().noneMatch(each -> each.key().equals(pathway))) {
            throw new NoSuchElementException("No such pathway of this person");
        }
        Set<String> areas = signedIn.required().teams().stream()
                .flatMap(team -> teams.areaOf(team).stream())
                .collect(Collectors.toSet());
        Instant since = clock.instant().minus(SINCE);
        List<EndedCases.Counted> counted = ended.counted(pathway, areas, since);
        return List.of(
                kind("By age", "age", counted),
                kind("By language", "language", counted),
                kind("By practice", "practice", counted));
    }

    private Kind kind(String name, String kind, List<EndedCases.Counted> all) {
        List<EndedCases.Counted> counted =
                all.stream().filter(one -> one.kind().equals(kind)).toList();
        List<SmallNumbers.Shown> asked = SmallNumbers.of(counted.stream()
                .map(one -> SmallNumbers.Part.ofNothing(one.asked()))
                .toList());
        List<SmallNumbers.Shown> silent = SmallNumbers.of(counted.stream()
                .map(one -> new SmallNumbers.Part(one.silent(), one.asked()))
                .toList());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            EndedCases.Counted one = counted.get(i);
            boolean known = asked.get(i) == SmallNumbers.Shown.YES && silent.get(i) == SmallNumbers.Shown.YES;
            groups.add(new Group(
                    kind.equals("practice") ? practice(one.group()) : one.group(),
                    words(one.asked(), asked.get(i)),
                    words(one.silent(), silent.get(i)),
                    known ? PER_CENT * one.silent() / one.asked() : 0,
                    known));
        }
        return new Kind(name, groups);
    }

    private String practice(String code) {
        return organisations
                .find(code)
                .map(Organisation::name)
                .map(name -> name + " (" + code + ")")
                .orElse("Not known");
    }

    private static String words(int number, SmallNumbers.Shown shown) {
        return switch (shown) {
            case YES -> "%,d".formatted(number);
            case FEWER -> FEWER;
            case HIDDEN -> HIDDEN;
        };
    }
}
