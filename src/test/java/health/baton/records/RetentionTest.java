package health.baton.records;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.casefile.CaseFile;
import health.baton.engine.RunningEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RetentionTest extends RunningEngine {
    private final String rules;

    @Autowired
    JdbcClient db;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    RetentionTest() throws IOException {
        rules = Files.readString(Path.of("src/main/resources/records/retention.dmn"));
    }

    @ParameterizedTest
    @CsvSource({
        // pathway, last entry, born, kept until
        "ptcda, 2026-11-22, 1931-01-01, 2034-11-22",
        "ace, 2026-11-22, 2020-06-01, 2045-06-01",
        "ace, 2026-11-22, 2009-11-23, 2034-11-23",
        "ace, 2026-11-22, 2009-11-22, 2035-11-22",
        "ace, 2026-11-22, 2008-11-23, 2034-11-23",
        "ace, 2026-11-22, 2008-11-22, 2034-11-22",
        "ace, 2026-11-22, , 2052-11-22",
        "psychiatry-link, 2026-11-22, 1980-01-01, 2046-11-22",
        "psychiatry-link, 2026-11-22, 2009-12-01, 2046-11-22",
        "psychiatry-link, 2026-11-22, 2026-01-01, 2051-01-01",
        "psychiatry-link, 2026-11-22, , 2052-11-22",
    })
    void keepsAdultsEightYearsChildrenUntilTheirBirthdayAndMentalHealthTwenty(
            String pathway, LocalDate last, @Nullable LocalDate born, LocalDate until) {
        Retention.Kept kept = at(clock.instant()).until(Set.of(pathway), last, born);
        assertThat(kept.until()).isEqualTo(until);
        assertThat(kept.source()).isNotBlank();
    }

    @Test
    void whoWasOnAnOrdinaryAndAMentalHealthPathwayIsKeptForTheLonger() {
        assertThat(keptOfBoth(rules)).isEqualTo(LocalDate.of(2046, 11, 22));
        assertThat(keptOfBoth(rules.replace("<text>20</text>", "<text>3</text>")))
                .isEqualTo(LocalDate.of(2034, 11, 22));
    }

    private LocalDate keptOfBoth(String table) {
        return by(table, clock.instant())
                .until(Set.of("ptcda", "psychiatry-link"), LocalDate.of(2026, 11, 22), LocalDate.of(1950, 1, 1))
                .until();
    }

    @Test
    void looksAtWhoeverTheShortestTimeOfTheTableMayHaveReached() {
        Instant soon = Instant.parse("2018-02-02T12:00:00Z");
        String reference = ended(person(), "2015-01-01T10:00:00Z", "2015-02-01T10:00:00Z");
        assertThat(at(soon).over()).noneMatch(over -> over.cases().contains(reference));
        assertThat(by(rules.replace("<text>8</text>", "<text>3</text>"), soon).over())
                .anyMatch(over -> over.cases().contains(reference));
    }

    @Test
    void listsThePersonWithAllCasesOnceTheLastIsOldEnoughAndNobodyWithAnOpenOne() {
        Long person = person();
        String first = ended(person, "2010-01-01T10:00:00Z", "2010-02-01T10:00:00Z");
        String second = ended(person, "2015-01-01T10:00:00Z", "2015-02-01T10:00:00Z");
        Retention before = at(Instant.parse("2023-01-31T12:00:00Z"));
        Retention after = at(Instant.parse("2023-02-03T12:00:00Z"));

        assertThat(before.over()).noneMatch(over -> over.cases().contains(first));
        assertThat(after.over())
                .filteredOn(over -> over.cases().contains(first))
                .singleElement()
                .satisfies(over -> {
                    assertThat(over.cases()).containsExactlyInAnyOrder(first, second);
                    assertThat(over.until()).isEqualTo(LocalDate.of(2023, 2, 1));
                });

        db.sql("update care_case set ended_at = null where reference = ?")
                .param(second)
                .update();
        assertThat(after.over()).noneMatch(over -> over.cases().contains(first));
    }

    private Long person() {
        return db.sql("insert into person (nhs_number, recorded_at) values (?, now()) returning id")
                .param("9" + Long.toString(System.nanoTime()).substring(0, 9))
                .query(Long.class)
                .single();
    }

    private String ended(Long person, String began, String last) {
        String reference = UUID.randomUUID().toString().substring(0, 9);
        db.sql("""
                        insert into care_case (reference, pathway, started_at, ended_at, person_id)
                        values (?, 'ptcda', cast(? as timestamptz), cast(? as timestamptz), ?)""").params(reference, began, last, person).update();
        db.sql("""
                        insert into timeline_entry (case_reference, dedupe_key, at, label, answers)
                        values (?, 'x', cast(? as timestamptz), 'Seen', '[{"key": "birthDate", "value": "1940-01-01", "text": ""}]')""").params(reference, last).update();
        return reference;
    }

    private Retention at(Instant now) {
        return by(rules, now);
    }

    private Retention by(String table, Instant now) {
        return new Retention(
                db,
                caseFile,
                Clock.fixed(now, ZoneOffset.UTC),
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyPathwayThatIsNamedExists() {
        List<String> known = db.sql("select distinct key_ from act_re_procdef")
                .query(String.class)
                .list();
        String kinds = rules.substring(rules.indexOf("id=\"kindOfRecord\""));
        List<String> named = Pattern.compile("_pathway\"><text>\"(.+?)\"</text>")
                .matcher(kinds)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }
}
