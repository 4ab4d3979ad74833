package health.baton.cohort;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.Cases;
import health.baton.engine.Decisions;
import health.baton.engine.Entrances;
import health.baton.engine.OpenWork;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.form.FieldCheck;
import health.baton.testing.MovableClock;
import health.baton.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Files of a waiting list on a real PostgreSQL; cases, decisions and open tasks are in memory. */
final class FileRoom implements SignedIn {
    static final String LIST = "list";
    static final String HERE = "leicester";
    private static final String FORM = """
            {"id": "list-entry", "type": "default", "schemaVersion": 16, "components": [
              {"type": "textfield", "key": "localId", "label": "Entry", "validate": {"required": true}},
              {"type": "textfield", "key": "specialty", "label": "Specialty"},
              {"type": "textfield", "key": "nhsNumber", "label": "NHS number"},
              {"type": "textfield", "key": "familyName", "label": "Family name"},
              {"type": "textfield", "key": "givenName", "label": "Given name"},
              {"type": "datetime", "subtype": "date", "key": "birthDate", "dateLabel": "Born on"},
              {"type": "textfield", "key": "postcode", "label": "Postcode"},
              {"type": "textfield", "key": "addressLines", "label": "Address"},
              {"type": "textfield", "key": "practiceCode", "label": "Practice"}
            ]}""";

    final DataSource database = TestDatabase.empty();
    final JdbcClient db = JdbcClient.create(database);
    final DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
    final Map<String, String> properties = new HashMap<>(Map.of("onceFor", "localId", "list", "true"));
    final Map<String, CaseSummary> cases = new HashMap<>();
    final Map<String, Integer> openWork = new HashMap<>();
    final Map<String, Map<String, Object>> rates = new HashMap<>();
    final MovableClock clock = new MovableClock("2026-11-21T09:00:00Z");
    String signedIn = "waitinglist";

    final CaseFile caseFile = mock(CaseFile.class);
    final Decisions decisions = mock(Decisions.class);
    final CohortStore store = new CohortStore(db, clock);
    final RowStore rows = new RowStore(db, new JdbcTemplate(database), clock);
    final EntriesOfCases entries = new EntriesOfCases(db);
    final NewsStore news = new NewsStore(db, new JdbcTemplate(database), clock);
    final WaveStore waveStore = new WaveStore(db, clock);
    final CapacityStore capacities = new CapacityStore(db, clock);
    final Cohorts cohorts;
    final Intake intake;
    final ReadFiles readFiles;
    final StartRows startRows;
    final PlanWaves plan;
    final SendWaves sendWaves;
    final Waves waves;
    final Feeds feeds;

    FileRoom() {
        for (String migration : List.of(
                "V80__cohort",
                "V81__files_in_parts",
                "V82__list_news",
                "V83__waves",
                "V84__people_in_files",
                "V85__entries_of_cases",
                "V86__watched_folder",
                "V153__held_for_news")) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/%s.sql".formatted(migration)))
                    .execute(database);
        }
        Entrances entrances = () -> signedIn.equals("nobody")
                ? List.of()
                : List.of(new Entrances.Entrance(LIST, "List", FORM, Map.copyOf(properties)));
        when(decisions.outputsOfNewest(anyString(), anyString()))
                .thenReturn(
                        List.of(new Decisions.Output("calls", "Calls"), new Decisions.Output("removals", "Removals")));
        when(decisions.evaluateNewest(anyString(), anyString(), any())).thenAnswer(call -> {
            List<Map<String, Object>> asked = call.getArgument(2);
            return asked.stream()
                    .map(each -> decided(call.getArgument(1), each))
                    .toList();
        });
        when(caseFile.findAll(any())).thenAnswer(call -> {
            Map<String, CaseSummary> found = new HashMap<>(cases);
            found.keySet().retainAll((Set<?>) call.getArgument(0));
            return found;
        });
        when(caseFile.openCase(anyString(), anyString())).thenReturn(Optional.empty());
        People people = mock(People.class);
        when(people.teamsOf(anyString())).thenReturn(List.of("waiting-list-leicester"));
        Areas areas = mock(Areas.class);
        when(areas.ofPostcode(anyString()))
                .thenAnswer(call ->
                        call.getArgument(0, String.class).startsWith("CV") ? Optional.of("rugby") : Optional.empty());
        when(areas.ofPerson(anyString())).thenReturn(Optional.of(HERE));
        OpenWork work = (pathway, area, property) -> area.equals(HERE) ? openWork : Map.of();
        feeds = new Feeds(entrances);
        KeptFiles files = new KeptFiles(db);
        CheckRows check = new CheckRows(List.of(new Practices()), decisions, caseFile, clock);
        PeopleInFiles inFiles = new PeopleInFiles(db);
        Agreed agreed = new Agreed(
                store,
                rows,
                files,
                inFiles,
                new CameBefore(rows, new Rounds(db), caseFile, clock),
                new QueueRows(db, areas));
        readFiles = new ReadFiles(store, rows, files, feeds, check, agreed, this, transactions);
        intake = new Intake(feeds, check, store, rows, files, readFiles, agreed, this, transactions);
        cohorts = new Cohorts(feeds, store, rows, files, agreed, inFiles, this, people);
        Cases starts = mock(Cases.class);
        Map<String, String> byKey = new LinkedHashMap<>();
        when(starts.start(anyString(), any(), anyString()))
                .thenAnswer(call ->
                        byKey.computeIfAbsent(call.getArgument(2), any -> began("REF-" + (byKey.size() + 1))));
        startRows = new StartRows(
                store,
                rows,
                new StartRow(starts, entrances, caseFile, rows, this),
                transactions,
                java.time.Duration.ofSeconds(1),
                1);
        plan = new PlanWaves(decisions, work, capacities, waveStore, entries);
        sendWaves = new SendWaves(waveStore, plan, store, feeds, this, transactions);
        waves = new Waves(feeds, plan, waveStore, capacities, areas, this);
    }

    private List<Map<String, Object>> decided(String decision, Map<String, Object> asked) {
        return switch (decision) {
            case "reached" ->
                List.of(
                        asked.get("addressLines") == null
                                ? Map.of("reached", "no", "reason", "No address is known")
                                : Map.of("reached", "yes", "reason", ""));
            default ->
                List.of(rates.getOrDefault(String.valueOf(asked.get("specialty")), rates.getOrDefault("", Map.of())));
        };
    }

    private String began(String reference) {
        cases.put(reference, summary(reference, null));
        return reference;
    }

    void ended(String reference) {
        cases.put(reference, summary(reference, clock.instant()));
    }

    private CaseSummary summary(String reference, @Nullable Instant endedAt) {
        Instant began = cases.containsKey(reference) ? cases.get(reference).startedAt() : clock.instant();
        return new CaseSummary(reference, LIST, began, endedAt, null, null, null, null, HERE, null, null);
    }

    UUID bring(String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return intake.file(LIST, "list.csv", new ByteArrayInputStream(file), false);
    }

    UUID start(String... lines) {
        UUID id = bring(lines);
        cohorts.start(id);
        return id;
    }

    @Override
    public Optional<Person> person() {
        return Optional.of(new Person(signedIn, List.of("waiting-list-leicester")));
    }

    @Override
    public void as(String signInName, Runnable act) {
        String before = signedIn;
        signedIn = signInName;
        try {
            act.run();
        } finally {
            signedIn = before;
        }
    }

    private static final class Practices implements FieldCheck {
        @Override
        public String name() {
            return "open-practice";
        }

        @Override
        public Optional<String> refuse(Object value) {
            return value.equals("C82009") ? Optional.empty() : Optional.of("is closed");
        }
    }
}
