package health.baton.casefile;

import health.baton.directory.RoleFile;
import health.baton.engine.Accepted;
import health.baton.engine.Decisions;
import health.baton.engine.Submission;
import health.baton.engine.Work;
import health.baton.form.Checks;
import health.baton.testing.MovableClock;
import health.baton.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room on a real PostgreSQL of its own, with people, places and the engine in hand. */
public class World {
    public static final String PATHWAY = "falls-at-home";
    static final Map<String, String> PROCESS =
            Map.of("startableBy", "crew,geriatrician", "joins", "falls.called-again", "joinsWithin", "P30D");

    final DataSource dataSource = TestDatabase.empty();
    final JdbcClient db = JdbcClient.create(dataSource);
    final MovableClock clock = new MovableClock("2026-11-21T12:00:00Z");
    public final FakePeople people = new FakePeople();
    final FakePlaces places = new FakePlaces();
    final List<Object> published = new ArrayList<>();

    final Timeline timeline;
    final CaseRegister cases;
    final PersonRegister persons;
    final KnownFacts known;
    final KeepSubmission submissions;
    final FollowCase follow;
    public final CaseFile caseFile;
    public final MergeNumbers mergeNumbers;

    public World() {
        try {
            String migration =
                    new ClassPathResource("db/migration/V20__casefile.sql").getContentAsString(StandardCharsets.UTF_8)
                            + new ClassPathResource("db/migration/V130__done_on_paper.sql")
                                    .getContentAsString(StandardCharsets.UTF_8);
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(migration);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        timeline = new Timeline(db, clock, people);
        cases = new CaseRegister(db, clock);
        persons = new PersonRegister(db, clock);
        known = new KnownFacts(timeline, cases, places, clock);
        Identity identity = new Identity(timeline, persons);
        CheckedAnswers checked = new CheckedAnswers(Checks.all(clock), known);
        StartCase start = new StartCase(
                checked,
                new StartKeys(db),
                cases,
                timeline,
                persons,
                identity,
                new References(),
                places,
                people,
                (open, submission) -> true,
                clock);
        submissions = new KeepSubmission(
                start,
                checked,
                timeline,
                identity,
                new LearnArea(cases, places, published::add),
                cases,
                clock,
                new NamedParameterJdbcTemplate(dataSource));
        follow = new FollowCase(cases, timeline, new Responsibility(cases, timeline, places, people), known, people);
        Readers readers = new Readers(cases, places, new AccessLog(db, clock), new RoleFile());
        caseFile = new CaseFile(cases, timeline, known, identity, persons, readers, published::add);
        mergeNumbers = new MergeNumbers(
                persons, new Renumbering(timeline), identity, readers, caseFile, people, published::add);
    }

    static String form(String components) {
        return "{\"id\":\"a-form\",\"type\":\"default\",\"schemaVersion\":16,\"components\":["
                + components.replace('\'', '"') + "]}";
    }

    static String text(String key, String label) {
        return "{'type':'textfield','key':'%s','label':'%s'}".formatted(key, label);
    }

    static final String CALL_OUT = form(String.join(
            ",",
            "{'type':'textfield','key':'nhsNumber','label':'NHS number','properties':{'check':'nhs-number'}}",
            text("familyName", "Family name"),
            text("givenName", "Given name"),
            "{'type':'datetime','subtype':'date','key':'birthDate','label':'Born','properties':{'check':'birth-date'}}",
            text("practiceCode", "Practice"),
            text("postcode", "Postcode"),
            "{'type':'textarea','key':'whatHappened','label':'What happened','validate':{'required':true}}",
            "{'type':'checklist','key':'signs','label':'Signs','properties':{'keep':'case'},'values':["
                    + "{'value':'stroke','label':'Stroke'},{'value':'sepsis','label':'Sepsis'}]}"));

    /** Starts a case by the crew. */
    Accepted start(String key, Map<String, Object> answers) {
        return start("crew", key, answers);
    }

    Accepted start(String person, String key, Map<String, Object> answers) {
        return submissions.accept(new Submission(
                Submission.Door.START, PATHWAY, null, "Somebody fell", CALL_OUT, answers, person, key, PROCESS));
    }

    public String newCase(Map<String, Object> more) {
        Map<String, Object> answers = new java.util.HashMap<>(more);
        answers.put("whatHappened", "Fell in the kitchen");
        return start(UUID.randomUUID().toString(), answers).caseReference();
    }

    Accepted task(String reference, String taskId, String form, Map<String, Object> answers) {
        return submissions.accept(new Submission(
                Submission.Door.TASK,
                PATHWAY,
                reference,
                "Complete the details",
                form,
                answers,
                "geriatrician",
                taskId,
                Map.of()));
    }

    static Work work(String reference, Map<String, Object> inputs) {
        return new Work(reference, PATHWAY, "run-1", "Work it out", inputs, "scope-1");
    }

    /** Answers every decision with these rows and remembers what was asked. */
    static class FakeDecisions implements Decisions {
        final List<Map<String, Object>> rows;
        Map<String, Object> asked = Map.of();
        String decision = "";

        FakeDecisions(List<Map<String, Object>> rows) {
            this.rows = rows;
        }

        @Override
        public List<Output> outputsOfNewest(String pathway, String name) {
            return List.of();
        }

        @Override
        public List<Map<String, Object>> evaluate(String scope, String name, Map<String, Object> inputs) {
            decision = name;
            asked = inputs;
            return rows;
        }

        @Override
        public List<List<Map<String, Object>>> evaluateNewest(
                String pathway, String name, List<Map<String, Object>> inputs) {
            return inputs.stream().map(each -> evaluate(pathway, name, each)).toList();
        }
    }
}
