package health.baton.meeting;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.StoryEntry;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.engine.Cases;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.form.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coming agendas as one person may see them. */
@Component
public class Agenda {
    private static final int DATES = 8;
    /** Fields of notes that members make for a meeting. */
    private static final Set<String> NOTES = Set.of("mdtNote");

    private final SeriesStore series;
    private final Teams teams;
    private final MeetingDates dates;
    private final Places places;
    private final CaseFile caseFile;
    private final Cases cases;
    private final People people;
    private final Clock clock;

    Agenda(
            SeriesStore series,
            Teams teams,
            MeetingDates dates,
            Places places,
            CaseFile caseFile,
            Cases cases,
            People people,
            Clock clock) {
        this.series = series;
        this.teams = teams;
        this.dates = dates;
        this.places = places;
        this.caseFile = caseFile;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    /** A series with its next dates, today's while it lasts among them. */
    public record Coming(Series series, List<Day> days) {}

    /** One date with the cases on it, in order. */
    public record Day(Meeting meeting, List<Item> items, int free) {}

    /**
     * A case on an agenda.
     *
     * @param banner who it is, for whoever may see the case; null for others
     * @param pathway as people call it; null when the banner is
     */
    public record Item(
            String reference,
            @Nullable String banner,
            @Nullable String pathway,
            List<Note> notes) {}

    /** What a member noted. */
    public record Note(String who, String text) {}

    /** The meetings in which a team of the person takes part; empty when there are none. */
    public List<Coming> of(SignedIn.Person person) {
        return series.all().stream()
                .filter(each -> takesPart(each, person))
                .map(each -> new Coming(each, days(each, person)))
                .toList();
    }

    private boolean takesPart(Series series, SignedIn.Person person) {
        return series.roles().stream()
                .flatMap(role -> teams.covering(role, series.area()).stream())
                .map(Team::id)
                .anyMatch(person.teams()::contains);
    }

    private List<Day> days(Series series, SignedIn.Person person) {
        Instant now = clock.instant();
        return dates.from(series, now)
                .limit(DATES)
                .map(meeting -> day(series, meeting, person))
                .toList();
    }

    private Day day(Series series, Meeting meeting, SignedIn.Person person) {
        List<String> references = places.on(series, meeting.starts());
        Map<String, CaseSummary> summaries = caseFile.findAll(Set.copyOf(references));
        List<Item> items = references.stream()
                .map(reference -> item(reference, summaries.get(reference), person))
                .toList();
        return new Day(meeting, items, meeting.isHeld() ? Math.max(0, series.mostCases() - items.size()) : 0);
    }

    private Item item(String reference, @Nullable CaseSummary summary, SignedIn.Person person) {
        return Optional.ofNullable(summary)
                .filter(found -> caseFile.mayRead(reference, person))
                .map(found -> new Item(
                        reference, caseFile.banner(found), cases.pathwayName(found.pathway()), notes(reference)))
                .orElseGet(() -> new Item(reference, null, null, List.of()));
    }

    private List<Note> notes(String reference) {
        return caseFile.story(reference).stream()
                .filter(entry -> entry.correction() == null)
                .flatMap(this::notes)
                .toList();
    }

    private Stream<Note> notes(StoryEntry entry) {
        String who = entry.who();
        return entry.answers().stream()
                .filter(answer -> NOTES.contains(answer.key()))
                .map(Answer::text)
                .filter(text -> !text.isBlank())
                .map(text -> new Note(who == null ? "" : people.displayName(who), text));
    }
}
