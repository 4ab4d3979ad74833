package health.baton.records;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.Person;
import health.baton.engine.OwnTable;
import health.baton.form.ShownDate;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Until when a person's record is kept, by the table {@code records/retention.dmn}: retention is of a person, not of a case.
 * Whoever has no NHS number is a person for each case.
 */
@Component
public class Retention {
    private static final String TABLE = "/records/retention.dmn";
    private static final int AT_ONCE = 1_000;

    private static final String ENDED_LONG_AGO = """
            select coalesce(cast(c.person_id as text), c.reference) as person, string_agg(c.reference, ' ' order by c.reference) as cases,
              string_agg(distinct c.pathway, ' ') as pathways, max(e.at) as last
            from care_case c join lateral (select max(greatest(x.at, x.entered_at)) as at from timeline_entry x
              where x.case_reference = c.reference) e on true
            group by 1 having bool_and(c.ended_at is not null) and greatest(max(e.at), max(c.ended_at)) < :before
            order by last
            """;

    private final JdbcClient db;
    private final CaseFile caseFile;
    private final Clock clock;
    private final OwnTable table;
    /** Whoever was written about within these years is not looked at. */
    private final int shortest;

    @Autowired
    Retention(JdbcClient db, CaseFile caseFile, Clock clock) {
        this(db, caseFile, clock, Objects.requireNonNull(Retention.class.getResourceAsStream(TABLE), TABLE));
    }

    Retention(JdbcClient db, CaseFile caseFile, Clock clock, InputStream file) {
        this.db = db;
        this.caseFile = caseFile;
        this.clock = clock;
        table = new OwnTable("retention", file);
        shortest =
                table.column("years").stream().mapToInt(Integer::parseInt).min().orElseThrow();
    }

    /**
     * A record that is no longer to be kept.
     *
     * @param cases references of the person's cases
     * @param until the day after which it goes
     * @param source the rule that says so
     */
    public record Over(List<String> cases, LocalDate last, LocalDate until, String source) {}

    /** How long; the later of the two counts. */
    public record Kept(LocalDate until, String source) {}

    /**
     * Until when the record of somebody is kept.
     *
     * @param pathways keys of those on which the person ever was
     * @param last day of the last entry
     * @param born null when nobody knows
     */
    public Kept until(Set<String> pathways, LocalDate last, @Nullable LocalDate born) {
        return pathways.stream()
                .map(pathway -> until(pathway, last, born))
                .max(Comparator.comparing(Kept::until).thenComparing(Kept::source))
                .orElseThrow();
    }

    private Kept until(String pathway, LocalDate last, @Nullable LocalDate born) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("pathway", pathway);
        inputs.put(
                "age", born == null ? null : (Object) Period.between(born, last).getYears());
        Map<String, @Nullable Object> rule = table.evaluate(inputs).get(0);
        LocalDate byYears = last.plusYears(number(rule.get("years")));
        int birthday = number(rule.get("birthday"));
        LocalDate byAge = born == null || birthday == 0 ? byYears : born.plusYears(birthday);
        return new Kept(byAge.isAfter(byYears) ? byAge : byYears, String.valueOf(rule.get("source")));
    }

    /** Everybody whose record is no longer to be kept, the oldest first; nobody with an open case is among them. */
    public List<Over> over() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ShownDate.ZONE);
        Instant before = today.minusYears(shortest).atStartOfDay(ShownDate.ZONE).toInstant();
        List<Candidate> candidates = db.sql(ENDED_LONG_AGO)
                .param("before", Timestamp.from(before))
                .query((row, n) -> new Candidate(
                        List.of(row.getString("cases").split(" ", -1)),
                        Set.of(row.getString("pathways").split(" ", -1)),
                        LocalDate.ofInstant(row.getTimestamp("last").toInstant(), ShownDate.ZONE)))
                .list();
        return IntStream.iterate(0, from -> from < candidates.size(), from -> from + AT_ONCE)
                .mapToObj(from -> candidates.subList(from, Math.min(from + AT_ONCE, candidates.size())))
                .flatMap(this::over)
                .filter(each -> each.until().isBefore(today))
                .sorted(Comparator.comparing(Over::until))
                .toList();
    }

    private record Candidate(List<String> cases, Set<String> pathways, LocalDate last) {}

    private Stream<Over> over(List<Candidate> candidates) {
        Map<String, CaseSummary> known = caseFile.findAll(
                candidates.stream().flatMap(each -> each.cases().stream()).collect(Collectors.toSet()));
        return candidates.stream().map(each -> {
            Kept kept = until(each.pathways(), each.last(), born(each.cases(), known));
            return new Over(each.cases(), each.last(), kept.until(), kept.source());
        });
    }

    private static @Nullable LocalDate born(List<String> references, Map<String, CaseSummary> known) {
        return references.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(CaseSummary::person)
                .filter(Objects::nonNull)
                .map(Person::birthDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static int number(@Nullable Object output) {
        return output instanceof Number number ? number.intValue() : 0;
    }
}
