package health.baton.reply;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.Baton;
import health.baton.casefile.CaseFile;
import health.baton.casefile.StoryEntry;
import health.baton.engine.Authorizations;
import health.baton.engine.Cases;
import health.baton.engine.Deployments;
import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import health.baton.scenario.FormAnswers;
import health.baton.scenario.PersonAtPage;
import health.baton.scenario.Staff;
import health.baton.scenario.TimeInHand;
import health.baton.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A letter to the person and what they answer, from the model to the page and back, on a miniature pathway. */
@SpringBootTest(
        classes = Baton.class,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "baton.demo.cases=false",
            "spring.datasource.hikari.connection-timeout=2000"
        })
@ActiveProfiles("demo")
@Import({TimeInHand.class, FormAnswers.class, Staff.class, PersonAtPage.class})
class ReplyPageTest {
    private static final String PATHWAY = "postcard";
    private static final String QUESTIONNAIRE = "How are you?";
    private static final String DATE = "Choose your date";
    private static final String HELP = "Ask for help";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.emptyUrl();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @Autowired
    Deployments deployments;

    @Autowired
    Authorizations authorizations;

    @Autowired
    Staff staff;

    @Autowired
    Tasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    CaseFile file;

    @Autowired
    TimeInHand time;

    @Autowired
    PersonAtPage person;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private String reference = "";

    @BeforeEach
    void aLetterIsSent() throws IOException {
        time.startAt(Instant.parse("2031-03-03T10:00:00Z"));
        deployments.deploy(PATHWAY, folder());
        authorizations.allowStarts("crew-leicester", Set.of(PATHWAY));
        reference = start(Map.of("Birth date", "1934-03-27"));
    }

    @AfterEach
    void letTimePass() {
        ClockUtil.reset();
    }

    @Test
    void theLetterSaysWhereToAnswerAndByWhen() {
        assertThat(letter())
                .contains("Dear Grace Okoro", "Please answer by {{answerBy}} at {{answerLink}}")
                .doesNotContain("Please ring us");
        assertThat(jdbc.sql("select due_at from message where case_reference = ? and kind = 'letter'")
                        .param(reference)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo("2031-03-24T23:59:59Z");
        assertThat(variable("letterChannel")).isEqualTo("print");
    }

    @Test
    void withoutABirthDateTheLetterLeadsToTheTelephoneOnly() {
        reference = start(Map.of());

        assertThat(letter()).contains("Please ring us by {{answerBy}}").doesNotContain("answerLink");
        assertThat(person.hasLetter(reference)).isFalse();
    }

    @Test
    void whatThePersonAnswersReachesTheCaseAsTheirs() {
        PersonAtPage.Visit visit = person.comes(reference);
        assertThat(visit.offered()).containsOnlyKeys(QUESTIONNAIRE, HELP);

        String told = sends(
                        visit, QUESTIONNAIRE, Map.of("Who answers?", "I do, for myself", "How do you feel?", "Well"))
                .orElseThrow();

        assertThat(told)
                .contains("We have your answer", "Mon 03-Mar-2031 10:00", "I do, for myself", "A nurse reads it", "999")
                .doesNotContain("Samaritans");
        StoryEntry entry = entry("Questionnaire answered");
        assertThat(entry.who()).isEqualTo("the person, on the reply page");
        assertThat(entry.answers())
                .extracting(answer -> answer.key() + "=" + answer.value())
                .containsExactly("answeredBy=self", "mood=good");
        assertThat(variable("mood")).isEqualTo("good");
        assertThat(variable("toldBy")).isEqualTo("person");
        assertThat(openTasks()).isEmpty();
        assertThat(visit.offered()).containsOnlyKeys(DATE, HELP);
        assertThat(visit.page()).contains(QUESTIONNAIRE + ", Mon 03-Mar-2031 10:00", "What else you can tell us");
    }

    @Test
    void asksWhatAnAnswerBringsUpBeforeAnythingIsSent() {
        PersonAtPage.Visit visit = person.comes(reference);

        String told = sends(
                        visit,
                        QUESTIONNAIRE,
                        Map.of(
                                "Who answers?", "Somebody who cares for them",
                                "How do you feel?", "Not well",
                                "What is not well?", "Everything <b>hurts</b>",
                                "How many stairs do you climb?", "12",
                                "What troubles you?", "Sleep,Food",
                                "Since when?", "2031-01-31",
                                "Please ring me", "yes"))
                .orElseThrow();

        assertThat(told)
                .contains("Everything &lt;b&gt;hurts&lt;/b&gt;", "Sleep, Food", "31-Jan-2031", "12")
                .doesNotContain("<b>hurts");
        assertThat(entry("Questionnaire answered").answers()).hasSize(7);
    }

    @Test
    void saysWhatToDoAtOnceToWhoeverNeedsIt() {
        String told = sends(
                        person.comes(reference),
                        QUESTIONNAIRE,
                        Map.of("Who answers?", "I do, for myself", "How do you feel?", "I think of harming myself"))
                .orElseThrow();

        assertThat(told).contains("<strong>Ring 116 123</strong> (Samaritans)", "href=\"tel:116123\"");
    }

    @Test
    void refusesWhatTasklistWouldRefuse() {
        PersonAtPage.Visit visit = person.comes(reference);

        assertThat(sends(
                        visit,
                        QUESTIONNAIRE,
                        Map.of(
                                "Who answers?",
                                "I do, for myself",
                                "How do you feel?",
                                "Well",
                                "Since when?",
                                "2031-03-04")))
                .isEmpty();
        assertThat(sends(visit, QUESTIONNAIRE, Map.of("How do you feel?", "Well")))
                .isEmpty();
        assertThat(openTasks()).containsExactly("Ring who has not answered");
        assertThat(count("reply_answer where message_id in (select id from message where case_reference = '%s')"))
                .isZero();
    }

    @Test
    void nothingThatOthersAnsweredStandsInTheForm() {
        assertThat(file.known(reference)).containsEntry("moodWhat", "Low, they say");

        String told = sends(
                        person.comes(reference),
                        QUESTIONNAIRE,
                        Map.of(
                                "Who answers?", "I do, for myself",
                                "How do you feel?", "Not well",
                                "What is not well?", "My legs"))
                .orElseThrow();

        assertThat(told).contains("My legs").doesNotContain("Low, they say");
    }

    @Test
    void takesDatesAndTimesApartAndPutsThemTogether() {
        PersonAtPage.Visit visit = person.comes(reference);
        sends(visit, QUESTIONNAIRE, Map.of("Who answers?", "I do, for myself", "How do you feel?", "Well"));

        String told = sends(
                        visit, DATE, Map.of("Which date and time?", "2031-04-01T09:30", "When may we ring?", "17:05"))
                .orElseThrow();

        assertThat(told).contains("01-Apr-2031 09:30", "17:05");
        assertThat(file.find(reference).orElseThrow().endedAt()).isNotNull();
    }

    @Test
    void mayAskForHelpAgainAndAgain() {
        PersonAtPage.Visit visit = person.comes(reference);

        sends(visit, HELP, Map.of("What do you need?", "A frame"));
        sends(visit, HELP, Map.of("What do you need?", "A ramp"));

        assertThat(openTasks())
                .containsExactlyInAnyOrder(
                        "Ring who has not answered", "Ring whoever wants help", "Ring whoever wants help");
    }

    @Test
    void whatComesTooLateIsKeptAndSentToSomebody() {
        PersonAtPage.Visit visit = person.comes(reference);
        OpenTask ring = tasks.ofCase(reference).get(0);
        staff.submits("coordinator", ring, Map.of());
        assertThat(file.find(reference).orElseThrow().endedAt()).isNotNull();

        assertThat(visit.page()).contains("We no longer wait for an answer").doesNotContain(QUESTIONNAIRE);
        String told = visit.late(
                        person.event(reference, QUESTIONNAIRE).orElseThrow(),
                        Map.of("Who answers?", "I do, for myself", "How do you feel?", "I think of harming myself"))
                .orElseThrow();

        assertThat(told).contains("Things had moved on before your answer came", "Ring 116 123");
        assertThat(entry("Told too late: Questionnaire answered").answers()).hasSize(2);
        assertThat(entry("The case no longer waited for what the person told")
                        .answers()
                        .get(0)
                        .text())
                .isEqualTo("Coordinators, Leicester");
        assertThat(jdbc.sql("""
                        select body_markdown from message where case_reference = ? and kind = 'notice'
                          and channel = 'work-queue' and to_team = 'coordinator-leicester'""").param(reference).query(String.class).single())
                .contains("I think of harming myself", "Questionnaire answered");
    }

    @Test
    void aSecondLetterHasACodeOfItsOwnAndTheFirstGoesOnWorking() {
        PersonAtPage.Visit first = person.comes(reference);
        PersonAtPage.Visit second = person.comes(reference);

        sends(second, HELP, Map.of("What do you need?", "A frame"));

        assertThat(first.offered()).containsOnlyKeys(QUESTIONNAIRE, HELP);
        time.pass(Duration.ofDays(20));
        assertThat(person.comes(reference).offered()).containsOnlyKeys(QUESTIONNAIRE, HELP);
    }

    private Optional<String> sends(PersonAtPage.Visit visit, String title, Map<String, String> table) {
        Optional<String> told = visit.sends(visit.offered().get(title), schema(title), table);
        time.settle();
        return told;
    }

    private String schema(String title) {
        return person.event(reference, title).orElseThrow().formSchema();
    }

    private String start(Map<String, String> besides) {
        Map<String, String> table = new HashMap<>(besides);
        table.put("Family name", "Okoro");
        table.put("Given name", "Grace");
        table.put("What the crew thinks", "Low, they say");
        String started = staff.starts("crew", PATHWAY, table);
        time.settle();
        return started;
    }

    private String letter() {
        return jdbc.sql("select body_markdown from message where case_reference = ? and kind = 'letter'")
                .param(reference)
                .query(String.class)
                .single();
    }

    private StoryEntry entry(String label) {
        List<StoryEntry> entries = file.story(reference).stream()
                .filter(entry -> entry.label().equals(label))
                .toList();
        assertThat(entries).as(label).hasSize(1);
        return entries.get(0);
    }

    private List<String> openTasks() {
        return tasks.ofCase(reference).stream().map(OpenTask::label).toList();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from.formatted(reference))
                .query(Long.class)
                .single();
    }

    private Object variable(String name) {
        return runtime.createVariableInstanceQuery()
                .variableName(name)
                .processInstanceIdIn(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue();
    }

    private static Map<String, byte[]> folder() throws IOException {
        Path folder = Path.of("src/test/resources/miniature");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
