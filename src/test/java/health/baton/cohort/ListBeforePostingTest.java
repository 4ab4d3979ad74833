package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.baton.casefile.CaseFile;
import health.baton.engine.Work;
import health.baton.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class ListBeforePostingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String LIST = "list";
    private static final String CASE = "K7QM-4XTN";
    private static final String OTHER = "B2CD-3FGH";

    private final DataSource database = TestDatabase.empty();
    private final JdbcClient db = JdbcClient.create(database);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final NewsStore news = new NewsStore(db, new JdbcTemplate(database), clock);
    private final EntriesOfCases entries = new EntriesOfCases(db);
    private final CaseFile caseFile = mock(CaseFile.class);
    private final ListBeforePosting check = new ListBeforePosting(entries, caseFile, clock);

    @BeforeEach
    void aCaseAskedTheListBeforeItsLetterWasWritten() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V82__list_news.sql"),
                        new ClassPathResource("db/migration/V85__entries_of_cases.sql"),
                        new ClassPathResource("db/migration/V153__held_for_news.sql"))
                .execute(database);
        when(caseFile.known(CASE)).thenReturn(Map.of("localId", "A1"));
        asked();
    }

    @Test
    void aLetterGoesWhileTheEntryWaitsByNewsOfTheLastDay() {
        heard(Duration.ofHours(24));

        assertThat(held()).isEmpty();
        assertThat(against()).isEmpty();
    }

    @Test
    void aLetterWaitsWithoutNewsOfTheLastDay() {
        assertThat(held()).containsEntry(CASE, "The list has sent no news for 24 hours");
        heard(Duration.ofHours(24).plusSeconds(1));
        assertThat(held()).containsOnlyKeys(CASE);
    }

    @Test
    void nobodyGetsALetterWhoIsNotWaitingAnyMore() {
        for (Map.Entry<ListState, String> each : Map.of(
                        ListState.DIED, "has died",
                        ListState.TREATED, "was treated",
                        ListState.BOOKED, "has a date",
                        ListState.REMOVED, "was removed")
                .entrySet()) {
            says(each.getKey(), Duration.ZERO);
            assertThat(against().get(CASE)).contains(each.getValue());
        }
        says(ListState.WAITING, Duration.ZERO);
        assertThat(against()).isEmpty();
    }

    @Test
    void whoIsInHospitalGetsItLater() {
        says(ListState.IN_PATIENT, Duration.ZERO);

        assertThat(held()).containsEntry(CASE, "The person is in hospital");
        assertThat(against()).isEmpty();
    }

    @Test
    void ofOldNewsOnlyADeathCounts() {
        says(ListState.BOOKED, Duration.ofHours(30));
        assertThat(held()).containsOnlyKeys(CASE);
        assertThat(against()).isEmpty();

        says(ListState.DIED, Duration.ofHours(29));
        assertThat(against()).containsOnlyKeys(CASE);
    }

    @Test
    void aDeathIsOfThePersonAndNotOfTheEntryAlone() {
        says(ListState.BOOKED, Duration.ZERO);
        assertThat(check.died(Set.of(CASE, OTHER))).isEmpty();

        says(ListState.DIED, Duration.ZERO);
        assertThat(check.died(Set.of(CASE, OTHER))).containsExactly(CASE);
        when(caseFile.ofSamePeople(Set.of(OTHER), Set.of(CASE))).thenReturn(Set.of(OTHER));
        assertThat(check.died(Set.of(OTHER))).containsExactly(OTHER);
    }

    @Test
    void holdsNoLetterOfACaseThatIsNoEntryOfAList() {
        assertThat(check.held(Set.of(OTHER))).isEmpty();
        assertThat(check.against(Set.of(OTHER))).isEmpty();
    }

    @Test
    void theEntryThatTheModelAskedAboutLastCounts() {
        heard(Duration.ZERO);
        when(caseFile.known(CASE)).thenReturn(Map.of("localId", "A2"));
        asked();
        news.add(LIST, NOW, List.of(new NewsStore.News("A2", ListState.TREATED, null)));

        assertThat(against()).containsOnlyKeys(CASE);
        assertThat(db.sql("select key from list_entry").query(String.class).single())
                .matches("[0-9a-f]{64}");
    }

    private void asked() {
        new CheckList(news, entries, caseFile, clock)
                .run(new Work(
                        CASE,
                        LIST,
                        "run-1",
                        "Check the list",
                        Map.of("entry", "localId", "notOlderThan", "PT24H"),
                        "scope"));
    }

    private void heard(Duration ago) {
        news.heard(LIST, NOW.minus(ago), "owner", 0);
    }

    private void says(ListState state, Duration ago) {
        news.add(LIST, NOW.minus(ago), List.of(new NewsStore.News("A1", state, null)));
        heard(ago);
    }

    private Map<String, String> held() {
        return check.held(Set.of(CASE, OTHER));
    }

    private Map<String, String> against() {
        return check.against(Set.of(CASE, OTHER));
    }
}
