package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import health.baton.casefile.CaseFile;
import health.baton.engine.AnswersRefused;
import health.baton.engine.Cases;
import health.baton.engine.Decisions;
import health.baton.engine.Entrances;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class CohortsTest {
    private static final String FORM = """
            {"id": "stays-in", "type": "default", "schemaVersion": 16, "components": [
              {"type": "textfield", "key": "nhsNumber", "label": "NHS number", "validate": {"required": true}},
              {"type": "number", "key": "hours", "label": "Hours", "validate": {"min": 0}},
              {"type": "datetime", "subtype": "date", "key": "leftOn", "dateLabel": "Left on", "validate": {"required": true}}
            ]}""";
    private static final String ELIZA = "9990000018";
    private static final String JOHN = "9990000026";
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private final DataSource database = TestDatabase.empty();
    private final JdbcClient db = JdbcClient.create(database);
    private final CohortStore store = new CohortStore(db, NOW);
    private final RowStore rows = new RowStore(db, new JdbcTemplate(database), NOW);
    private final KeptFiles files = new KeptFiles(db);
    private final CaseFile caseFile = mock(CaseFile.class);
    private final Desk desk = new Desk();
    private final OpenCases cases = new OpenCases();
    private Cohorts cohorts;
    private Intake intake;
    private ReadFiles readFiles;
    private StartRows startRows;

    @BeforeEach
    void prepare() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V80__cohort.sql"),
                        new ClassPathResource("db/migration/V81__files_in_parts.sql"),
                        new ClassPathResource("db/migration/V82__list_news.sql"),
                        new ClassPathResource("db/migration/V83__waves.sql"),
                        new ClassPathResource("db/migration/V84__people_in_files.sql"))
                .execute(database);
        Entrances entrances = () -> desk.signedIn.equals("nobody")
                ? List.of()
                : List.of(new Entrances.Entrance(
                        "stays",
                        "Stays",
                        FORM,
                        Map.of("onceFor", "nhsNumber,leftOn", "pickedBy", "meant", "toldOfDeath", "stays.died")));
        Decisions decisions = mock(Decisions.class);
        when(decisions.evaluateNewest(eq("stays"), eq("meant"), any())).thenAnswer(call -> {
            if (--desk.diesAfter <= 0) {
                throw new Killed();
            }
            List<Map<String, Object>> asked = call.getArgument(2);
            return asked.stream().map(CohortsTest::meant).toList();
        });
        People people = mock(People.class);
        when(people.teamsOf(anyString())).thenAnswer(call -> desk.teams(call.getArgument(0)));
        when(caseFile.openCase(anyString(), anyString())).thenReturn(Optional.empty());
        var transactions = new DataSourceTransactionManager(database);
        Feeds feeds = new Feeds(entrances);
        CheckRows check = new CheckRows(List.of(), decisions, caseFile, NOW);
        PeopleInFiles inFiles = new PeopleInFiles(db);
        Agreed agreed = new Agreed(
                store,
                rows,
                files,
                inFiles,
                new CameBefore(rows, new Rounds(db), caseFile, NOW),
                new QueueRows(db, mock(Areas.class)));
        readFiles = new ReadFiles(store, rows, files, feeds, check, agreed, desk, transactions);
        intake = new Intake(feeds, check, store, rows, files, readFiles, agreed, desk, transactions);
        cohorts = new Cohorts(feeds, store, rows, files, agreed, inFiles, desk, people);
        startRows = new StartRows(
                store,
                rows,
                new StartRow(cases, entrances, caseFile, rows, desk),
                transactions,
                Duration.ofSeconds(1),
                1);
    }

    private static List<Map<String, Object>> meant(Map<String, Object> asked) {
        Object hours = asked.get("hours");
        return List.of(Map.of(
                "meant",
                hours instanceof Number number && number.intValue() <= 72 ? "no" : "yes",
                "reason",
                "72 hours or less"));
    }

    @Test
    void saysOfEachRowWhatWouldBecomeOfItAndStartsNothing() {
        UUID id = bring(
                "NHS number,Hours,Left on",
                ELIZA + ",96,01/11/2026",
                JOHN + ",40,2026-11-02",
                JOHN + ",-1,2026-11-02",
                ELIZA + ",97,2026-11-01",
                ELIZA + ",100,");

        assertThat(cohorts.rows(id, 10))
                .extracting(CohortRow::number, CohortRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, RowState.GOOD),
                        org.assertj.core.groups.Tuple.tuple(3, RowState.NOT_MEANT),
                        org.assertj.core.groups.Tuple.tuple(4, RowState.REFUSED),
                        org.assertj.core.groups.Tuple.tuple(5, RowState.TWICE),
                        org.assertj.core.groups.Tuple.tuple(6, RowState.REFUSED));
        assertThat(cohorts.rows(id, 10).get(1).note()).isEqualTo("72 hours or less");
        assertThat(cohorts.rows(id, 10).get(2).note()).contains("Hours", "less than 0");
        startRows.startDue();
        assertThat(cases.started).isEmpty();
    }

    @Test
    void theSameFileTwiceStartsNothingTwiceAndACorrectedOneOnlyWhatIsNew() {
        UUID first = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01", JOHN + ",many,2026-11-02");
        cohorts.start(first);
        cohorts.start(first);
        startRows.startDue();
        UUID second = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01", JOHN + ",80,2026-11-02");
        cohorts.start(second);
        startRows.startDue();

        assertThat(cases.started).extracting(one -> one.get("nhsNumber")).containsExactly(ELIZA, JOHN);
        assertThat(cohorts.find(second).count(RowState.BEFORE)).isEqualTo(1);
        assertThat(cohorts.find(second).state()).isEqualTo("done");
        assertThat(cohorts.rows(second, 10).get(0).note()).contains("case REF-1");
    }

    @Test
    void twoFilesThatWereCheckedSideBySideStartOneCaseOfTheSameRow() {
        UUID first = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01");
        UUID second = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01");
        cohorts.start(first);
        cohorts.start(second);
        startRows.startDue();

        assertThat(cases.started).hasSize(1);
    }

    @Test
    void oneRowThatCannotStartKeepsNoOtherWaiting() {
        cases.refuses = JOHN;
        UUID id = bring(
                "nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01", JOHN + ",80,2026-11-02", ELIZA + ",96,2026-11-03");
        cohorts.start(id);
        startRows.startDue();

        Cohort cohort = cohorts.find(id);
        assertThat(cohort.count(RowState.STARTED)).isEqualTo(2);
        assertThat(cohort.count(RowState.FAILED)).isEqualTo(1);
        assertThat(cohorts.rows(id, 10).get(1).note()).contains("Not today");

        cases.refuses = "";
        cohorts.tryAgain(id);
        startRows.startDue();
        assertThat(cohorts.find(id).count(RowState.STARTED)).isEqualTo(3);
    }

    @Test
    void whatEndsInTheMiddleOfABatchGoesOnWhereItWas() {
        UUID id = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01", JOHN + ",80,2026-11-02");
        cohorts.start(id);
        cases.diesAfter = 1;
        assertThatThrownBy(startRows::startDue).isInstanceOf(Killed.class);
        assertThat(cohorts.find(id).count(RowState.WAITING)).isEqualTo(2);

        cases.diesAfter = Integer.MAX_VALUE;
        startRows.startDue();
        assertThat(cohorts.find(id).count(RowState.STARTED)).isEqualTo(2);
        assertThat(cases.byKey).hasSize(2);
    }

    @Test
    void aDeathStartsNothingAndIsToldToEveryOpenCase() {
        when(caseFile.allOpenCases(JOHN, "stays")).thenReturn(List.of("REF-9", "REF-8"));
        UUID id = bring(
                "nhsNumber,leftOn,diedOn",
                ELIZA + ",2026-11-01,2026-11-05",
                JOHN + ",2026-11-01,05/11/2026",
                ",,2026-11-05");
        cohorts.start(id);
        startRows.startDue();

        assertThat(cases.started).isEmpty();
        assertThat(cases.told).containsExactly("REF-9 stays.died", "REF-8 stays.died");
        assertThat(cohorts.find(id).count(RowState.NOBODY)).isEqualTo(1);
        assertThat(cohorts.find(id).count(RowState.REFUSED)).isEqualTo(1);
        verify(caseFile).note(eq("REF-9"), anyString(), eq("A list says that the person has died"), any());
        verify(caseFile).note(eq("REF-8"), anyString(), eq("A list says that the person has died"), any());
    }

    @Test
    void whatIsDroppedStartsNothingAndIsForgotten() {
        UUID id = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01");
        cohorts.drop(id);
        cohorts.start(id);
        startRows.startDue();

        assertThat(cases.started).isEmpty();
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from cohort_row where said is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsPausedWaits() {
        UUID id = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01");
        cohorts.start(id);
        cohorts.pause(id);
        startRows.startDue();
        assertThat(cases.started).isEmpty();

        cohorts.goOn(id);
        startRows.startDue();
        assertThat(cases.started).hasSize(1);
    }

    @Test
    void refusesColumnsThatTheFormDoesNotHave() {
        assertThatThrownBy(() -> bring("nhsNumber,ward", ELIZA + ",7"))
                .isInstanceOf(FileUnreadable.class)
                .hasMessageContaining("“ward”");
    }

    @Test
    void nobodyOfAnotherTeamSeesAFile() {
        UUID id = bring("nhsNumber,hours,leftOn", ELIZA + ",96,2026-11-01");

        desk.signedIn = "colleague";
        assertThat(cohorts.find(id).total()).isEqualTo(1);
        desk.signedIn = "stranger";
        assertThatThrownBy(() -> cohorts.find(id)).isInstanceOf(NoSuchElementException.class);
        assertThat(cohorts.all()).isEmpty();
        desk.signedIn = "nobody";
        assertThatThrownBy(() -> bring("nhsNumber", ELIZA)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFileOfThousandsIsReadInTheBackgroundAndGoesOnWhereItWasWhenTheApplicationDies() {
        List<String> lines = new ArrayList<>(List.of("nhsNumber,hours,leftOn"));
        for (int i = 0; i < 2500; i++) {
            lines.add("%s,96,%s".formatted(ELIZA, LocalDate.of(2000, 1, 1).plusDays(i)));
        }
        UUID id = bring(lines.toArray(String[]::new));
        assertThat(cohorts.find(id).state()).isEqualTo("reading");
        assertThat(cohorts.find(id).total()).isZero();

        desk.diesAfter = 2;
        assertThatThrownBy(readFiles::readAll).isInstanceOf(Killed.class);
        assertThat(cohorts.find(id).total()).isEqualTo(1000);
        assertThat(cohorts.find(id).percent()).isEqualTo(40);
        Instant aMinuteLater = cohorts.find(id).broughtAt().plusSeconds(60);
        assertThat(cohorts.find(id).timeLeft(aMinuteLater)).contains(Duration.ofSeconds(90));

        desk.diesAfter = Integer.MAX_VALUE;
        readFiles.readAll();
        readFiles.readAll();
        assertThat(cohorts.find(id).state()).isEqualTo("checked");
        assertThat(cohorts.find(id).count(RowState.GOOD)).isEqualTo(2500);
        assertThat(db.sql("select count(*) from cohort_part")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileThatBreaksOffInTheMiddleKeepsNothingAndSaysWhy() {
        List<String> lines = new ArrayList<>(List.of("nhsNumber,hours,leftOn"));
        for (int i = 0; i < 1500; i++) {
            lines.add("%s,96,%s".formatted(ELIZA, LocalDate.of(2000, 1, 1).plusDays(i)));
        }
        lines.add("\"" + "x".repeat(20_000_000));
        UUID id = bring(lines.toArray(String[]::new));
        readFiles.readAll();

        assertThat(cohorts.find(id).state()).isEqualTo("unreadable");
        assertThat(cohorts.find(id).note()).contains("cannot be read as CSV");
        assertThat(cohorts.find(id).total()).isZero();
    }

    @Test
    void aFileThatNobodyWantsIsNotReadOn() {
        List<String> lines = new ArrayList<>(List.of("nhsNumber,hours,leftOn"));
        for (int i = 0; i < 600; i++) {
            lines.add("%s,96,%s".formatted(ELIZA, LocalDate.of(2000, 1, 1).plusDays(i)));
        }
        UUID id = bring(lines.toArray(String[]::new));
        cohorts.drop(id);
        readFiles.readAll();

        assertThat(cohorts.find(id).state()).isEqualTo("dropped");
        assertThat(cohorts.find(id).total()).isZero();
    }

    @Test
    void nothingIsKeptOfAFileThatIsNoText() {
        byte[] spreadsheet = {'P', 'K', 3, 4, 0, 0, '\n', 'x'};
        assertThatThrownBy(() -> intake.file("stays", "stays.xlsx", new ByteArrayInputStream(spreadsheet), false))
                .isInstanceOf(FileUnreadable.class)
                .hasMessageContaining("no text");
        assertThat(db.sql("select count(*) from cohort").query(Integer.class).single())
                .isZero();
    }

    private UUID bring(String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return intake.file("stays", "stays.csv", new ByteArrayInputStream(file), false);
    }

    /** The application is gone in this instant: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Who sits there. */
    private static final class Desk implements SignedIn {
        private String signedIn = "coordinator";
        private int diesAfter = Integer.MAX_VALUE;

        @Override
        public Optional<Person> person() {
            return Optional.of(new Person(signedIn, teams(signedIn)));
        }

        @Override
        public void as(String signInName, Runnable act) {
            act.run();
        }

        List<String> teams(String who) {
            return who.equals("stranger") ? List.of("elsewhere") : List.of("here");
        }
    }

    /** Starts cases in memory; the same key is the same case. */
    private static final class OpenCases implements Cases {
        private final List<Map<String, Object>> started = new ArrayList<>();
        private final Map<String, String> byKey = new HashMap<>();
        private final List<String> told = new ArrayList<>();
        private String refuses = "";
        private int diesAfter = Integer.MAX_VALUE;

        @Override
        public String start(String pathway, Map<String, Object> answers, String key) {
            if (refuses.equals(answers.get("nhsNumber"))) {
                throw new AnswersRefused(List.of("Not today."));
            }
            if (started.size() >= diesAfter) {
                throw new Killed();
            }
            return byKey.computeIfAbsent(key, any -> {
                started.add(answers);
                return "REF-" + started.size();
            });
        }

        @Override
        public boolean correlate(String caseReference, String message, Map<String, Object> variables) {
            return told.add(caseReference + " " + message);
        }

        @Override
        public List<OfferedEvent> everOffered(String caseReference, String role) {
            return List.of();
        }

        @Override
        public boolean answer(String caseReference, String message, Map<String, Object> answers, String key) {
            return false;
        }

        @Override
        public String pathwayName(String pathway) {
            return pathway;
        }

        @Override
        public boolean awaits(String caseReference, String message) {
            return true;
        }

        @Override
        public List<OfferedEvent> events(String caseReference) {
            return List.of();
        }

        @Override
        public boolean tell(String caseReference, String message, Map<String, Object> answers) {
            return false;
        }
    }
}
