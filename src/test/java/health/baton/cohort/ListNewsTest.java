package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.baton.casefile.CaseFile;
import health.baton.engine.Entrances;
import health.baton.engine.SignedIn;
import health.baton.engine.Work;
import health.baton.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class ListNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String LIST = "list";
    private static final String CASE = "K7QM-4XTN";

    private final DataSource database = TestDatabase.empty();
    private final JdbcClient db = JdbcClient.create(database);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final NewsStore store = new NewsStore(db, new JdbcTemplate(database), clock);
    private final CaseFile caseFile = mock(CaseFile.class);
    private final Entrances entrances = () -> List.of(new Entrances.Entrance(
            LIST,
            "List",
            "{\"id\": \"list-entry\", \"type\": \"default\", \"components\": []}",
            Map.of("onceFor", "localId", "list", "true")));
    private final Feeds feeds = new Feeds(entrances);
    private final SignedIn signedIn = mock(SignedIn.class);
    private final ListNews news = new ListNews(feeds, store, signedIn, clock);
    private final Removals removals = new Removals(db, feeds, clock);

    @BeforeEach
    void prepare() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V82__list_news.sql"),
                        new ClassPathResource("db/migration/V85__entries_of_cases.sql"),
                        new ClassPathResource("db/migration/V153__held_for_news.sql"),
                        new ClassPathResource("db/migration/V87__removal_code.sql"),
                        new ClassPathResource("db/never-restored.sql"))
                .execute(database);
        when(signedIn.required()).thenReturn(new SignedIn.Person("waitinglist", List.of()));
        when(caseFile.known(CASE)).thenReturn(Map.of("localId", "A1"));
    }

    @Test
    void knowsNothingWithoutNews() {
        assertThat(state()).isEqualTo("not-known");
    }

    @Test
    void anEntryThatFreshNewsDoNotMentionWaits() {
        take(NOW.minus(Duration.ofHours(24)), "localId,state,on");

        assertThat(state()).isEqualTo("waiting");
    }

    @Test
    void newsOlderThanTheModelAllowsAreNone() {
        take(NOW.minus(Duration.ofHours(24)).minusSeconds(1), "localId,state,on", "A1,booked,2026-11-20");

        assertThat(state()).isEqualTo("not-known");
    }

    @Test
    void theNewestWordStandsUntilNewerNewsSayOtherwise() {
        take(NOW.minus(Duration.ofHours(3)), "localId,state,on", "A1,in-patient,20/11/2026");
        take(NOW.minus(Duration.ofHours(5)), "localId,state,on", "A1,booked,");
        take(NOW.minus(Duration.ofHours(1)), "localId,state,on", "B2,treated,");
        assertThat(state()).isEqualTo("in-patient");

        take(NOW, "State,LocalID", "waiting,A1");
        assertThat(state()).isEqualTo("waiting");
    }

    @Test
    void doesNotKeepTheNumbersOnTheList() {
        take(NOW, "localId,state,on", "A1,booked,2026-11-20");

        assertThat(db.sql("select key from list_news").query(String.class).single())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void takesAFileWholeOrNotAtAllAndSaysWhichLineIsWrong() {
        assertThatThrownBy(() -> take(NOW, "localId,state,on", "A1,gone,"))
                .isInstanceOf(FileUnreadable.class)
                .hasMessageContaining("Line 2: “gone” is none of");
        assertThatThrownBy(() -> take(NOW, "localId,state,on", ",booked,")).hasMessageContaining("which entry");
        assertThatThrownBy(() -> take(NOW, "localId,state,on", "A1,booked,soon"))
                .hasMessageContaining("not a date");
        assertThatThrownBy(() -> take(NOW, "entry,state", "A1,booked")).hasMessageContaining("localId, state and on");
        assertThatThrownBy(() -> take(NOW.plusSeconds(1), "localId,state")).hasMessageContaining("not come yet");
        assertThat(news.newest(LIST)).isEmpty();
    }

    @Test
    void isOnlyForWhoeverMayBringPeople() {
        assertThatThrownBy(() -> news.take("other", NOW, new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> removals.since("other", NOW)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void reportsARemovalOnceHoweverOftenItIsTried() {
        ReportRemoval report = new ReportRemoval(removals, caseFile);
        Work work = work(Map.of("entry", "localId", "status", "35", "code", "OTHER", "reason", "Does not want it"));
        report.run(work);
        report.run(work);

        assertThat(removals.since(LIST, Instant.EPOCH))
                .containsExactly(new Removals.Reported("A1", "35", "OTHER", "Does not want it", NOW, CASE));
        assertThat(removals.since(LIST, NOW.plusSeconds(1))).isEmpty();
    }

    private Object state() {
        return new CheckList(store, new EntriesOfCases(db), caseFile, clock)
                .run(work(Map.of("entry", "localId", "notOlderThan", "PT24H")))
                .get("listState");
    }

    private static Work work(Map<String, Object> inputs) {
        return new Work(CASE, LIST, "run-1", "Check the list", inputs, "scope");
    }

    private void take(Instant asOf, String... lines) {
        news.take(
                LIST,
                asOf,
                new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
