package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.baton.casefile.CaseFile;
import health.baton.engine.Cases;
import health.baton.engine.Entrances;
import health.baton.engine.Work;
import health.baton.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class HeldForNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String LIST = "list";
    private static final String MESSAGE = "ask-list.news";
    private static final int MANY = 120;

    private final DataSource database = TestDatabase.empty();
    private final JdbcClient db = JdbcClient.create(database);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final NewsStore store = new NewsStore(db, new JdbcTemplate(database), clock);
    private final EntriesOfCases entries = new EntriesOfCases(db);
    private final CaseFile caseFile = mock(CaseFile.class);
    private final Cases cases = mock(Cases.class);
    private final List<String> told = new ArrayList<>();
    private final AtomicBoolean healthy = new AtomicBoolean();
    private final Feeds feeds = new Feeds(() -> List.of(new Entrances.Entrance(
            LIST,
            "List",
            "{\"id\": \"list-entry\", \"type\": \"default\", \"components\": []}",
            Map.of("onceFor", "localId", "list", "true"))));
    private final HeldForNews held =
            new HeldForNews(entries, cases, feeds, clock, new DataSourceTransactionManager(database));

    @BeforeEach
    void prepare() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V82__list_news.sql"),
                        new ClassPathResource("db/migration/V85__entries_of_cases.sql"),
                        new ClassPathResource("db/migration/V153__held_for_news.sql"))
                .execute(database);
        db.sql("create table care_case (reference text primary key, ended_at timestamptz)")
                .update();
        for (int number = 1; number <= MANY; number++) {
            String reference = reference(number);
            db.sql("insert into care_case (reference) values (?)")
                    .param(reference)
                    .update();
            when(caseFile.known(reference)).thenReturn(Map.of("localId", "A" + number));
            when(cases.correlate(reference, MESSAGE, Map.of())).thenAnswer(call -> told.add(reference));
        }
    }

    @Test
    void nobodyGoesOnWithoutFreshNews() {
        waits(LIST, 1);
        store.heard(LIST, NOW.minus(Duration.ofHours(25)), "owner", 0);
        store.heard("other", NOW, "owner", 0);

        held.goOn();

        assertThat(told).isEmpty();
        assertThat(held.of(LIST)).contains(new HeldForNews.Held(1, NOW));
    }

    @Test
    void everybodyGoesOnOnceWhenNewsCome() {
        for (int number = 1; number <= MANY; number++) {
            waits(LIST, number);
        }
        assertThat(held.of(LIST)).contains(new HeldForNews.Held(MANY, NOW));
        store.heard(LIST, NOW.minus(Duration.ofHours(24)), "owner", 0);

        held.goOn();
        held.goOn();

        assertThat(told).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(held.of(LIST)).isEmpty();
    }

    @Test
    void whoeverHasFreshNewsDoesNotWait() {
        store.heard(LIST, NOW, "owner", 0);
        waits(LIST, 1);

        held.goOn();

        assertThat(told).isEmpty();
    }

    @Test
    void aCaseThatCannotGoOnHoldsUpNoOtherAndIsTriedAgain() {
        for (int number = 1; number <= 3; number++) {
            waits(LIST, number);
        }
        doAnswer(call -> {
                    if (!healthy.get()) {
                        throw new IllegalStateException("no");
                    }
                    return told.add(reference(2));
                })
                .when(cases)
                .correlate(reference(2), MESSAGE, Map.of());
        store.heard(LIST, NOW, "owner", 0);

        held.goOn();
        assertThat(told).contains(reference(1), reference(3)).doesNotContain(reference(2));

        healthy.set(true);
        held.goOn();
        assertThat(told).contains(reference(2));
        assertThat(held.of(LIST)).isEmpty();
    }

    @Test
    void countsNoCaseThatHasEnded() {
        waits(LIST, 1);
        db.sql("update care_case set ended_at = now()").update();

        assertThat(held.of(LIST)).isEmpty();
    }

    @Test
    void isSaidOnlyToWhoeverMayBringPeople() {
        assertThatThrownBy(() -> held.of("other")).isInstanceOf(NoSuchElementException.class);
    }

    private void waits(String pathway, int number) {
        new CheckList(store, entries, caseFile, clock)
                .run(new Work(
                        reference(number),
                        pathway,
                        "run",
                        "Check the list",
                        Map.of("entry", "localId", "notOlderThan", "PT24H", "newsMessage", MESSAGE),
                        "scope"));
    }

    private static String reference(int number) {
        return "C%03d".formatted(number);
    }
}
