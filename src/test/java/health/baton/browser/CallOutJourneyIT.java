package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call-out as people see it, from the crew's start form to the practice's answer; pictures of every step are kept. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class CallOutJourneyIT {
    private static final String FAMILY_NAME = "Winterbourne";
    private static final String NHS_NUMBER = "9990002045";
    private static final String BANNER = "WINTERBOURNE, Mabel";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static RunningBaton baton;
    private static Browser browser;

    @BeforeAll
    static void open(Stage stage) {
        baton = stage.baton();
        browser = stage.browser();
    }

    @Test
    void theBatonIsPassedFromTheCrewToThePracticeAndNobodyElseSeesIt() {
        theCrewStartsAndIsToldWhomToRing();
        theGeriatricianSendsTheRovingGp();
        theCrewMakesSafe();
        theRovingGpKeepsThePersonAtHome();
        anotherPracticeSeesNothing();
        theManagerFollowsIt();
        thePracticeReadsAndAnswers();
    }

    private static void theCrewStartsAndIsToldWhomToRing() {
        try (Desk crew = desk("crew", "tasklist")) {
            crew.openStartForm("PTCDA");
            crew.picture("01-crew-start-form");
            crew.fill("Call-back number", "07700 900123");
            crew.fill("Where is the person?", "At home, 3 Mill Lane");
            crew.fill("What happened?", "Fell in the garden, no head injury.");
            crew.select("Any time-critical sign?", "No, looked for and none");
            crew.fill("Clinical Frailty Scale (1–9)", "6");
            crew.choose("Capacity to decide about going to hospital", "Has it for this decision");
            crew.fill("Family name", FAMILY_NAME);
            crew.fill("Given name", "Mabel");
            crew.fillDate("Born on", "14/03/1936");
            crew.fill("NHS number", NHS_NUMBER);
            crew.fill("Named GP's practice (code)", "C82009");
            crew.fill("Postcode", "LE16 9BX");
            crew.picture("02-crew-start-form-filled");
            crew.start();

            crew.chooseList("My teams");
            crew.open("Ring who is on duty", BANNER);
            assertThat(crew.form()).containsText("Dr Amara Okafor");
            assertThat(crew.form()).containsText("07700 900102");
            assertThat(crew.form()).containsText("Ambulance crews, Leicester");
            crew.picture("03-crew-whom-to-ring");
            crew.tab("Case");
            assertThat(crew.caseTab()).containsText("WINTERBOURNE, Mabel · born 14-Mar-1936");
            assertThat(crew.caseTab()).containsText("NHS No. 999 000 2045");
            crew.picture("04-crew-case");
        }
    }

    private static void theGeriatricianSendsTheRovingGp() {
        try (Desk geriatrician = desk("geriatrician", "tasklist")) {
            geriatrician.chooseList("My teams");
            geriatrician.open("Discuss and decide", BANNER);
            assertThat(geriatrician.form()).containsText("07700 900123");
            geriatrician.picture("05-geriatrician-offered");
            geriatrician.claim();
            geriatrician.choose("Decision", "Send the roving GP (within 2 hours)");
            geriatrician.fill("Advice to the crew", "Stay with her until the roving GP has come.");
            geriatrician.fill("What the roving GP should look at", "Her balance and her medicines.");
            geriatrician.fill("What means 999", "Cannot be woken, chest pain.");
            geriatrician.picture("06-geriatrician-decides");
            geriatrician.complete();
            assertThat(geriatrician.card("Discuss and decide", BANNER)).not().isVisible();
        }
    }

    private static void theCrewMakesSafe() {
        try (Desk crew = desk("crew", "tasklist")) {
            crew.chooseList("My teams");
            crew.open("Make safe before you leave", BANNER);
            assertThat(crew.form()).containsText("Stay with her until the roving GP has come.");
            assertThat(crew.card("Ring who is on duty", BANNER)).not().isVisible();
            crew.claim();
            crew.fill("Who stays with the person?", "Her neighbour");
            crew.fill("Observations now", "Unchanged");
            crew.choose("Food and drink in reach", "Yes");
            crew.choose("Warm enough", "Yes");
            crew.choose("Medicines in reach", "Yes");
            crew.fill("Whom to ring with a question", "The number on the card");
            crew.tick("I explained what means 999, and they understood it");
            crew.picture("07-crew-makes-safe");
            crew.complete();
            assertThat(crew.card("Make safe before you leave", BANNER)).not().isVisible();
        }
    }

    private static void theRovingGpKeepsThePersonAtHome() {
        ZonedDateTime visited = ZonedDateTime.now(LONDON).minusHours(1);
        try (Desk rovingGp = desk("rovinggp", "tasklist")) {
            rovingGp.chooseList("My teams");
            rovingGp.open("Visit, assess and decide", BANNER);
            assertThat(rovingGp.form()).containsText("Her balance and her medicines.");
            rovingGp.picture("08-roving-gp-asked");
            rovingGp.claim();
            rovingGp.fillDateTime("Visited on", visited);
            rovingGp.fill("Assessment", "Steady on her feet, no injury; blood pressure low when standing.");
            rovingGp.choose("Decision", "Stays at home, with a plan");
            rovingGp.fill("Escalation plan", "Ring the number on the card when she is dizzy again.");
            rovingGp.fill("What means 999", "Cannot be woken, chest pain, head injury.");
            assertThat(rovingGp.form()).not().containsText("Named GP's practice: what?");
            rovingGp.tick("Named GP's practice");
            rovingGp.fill("Named GP's practice: what?", "Review her blood pressure tablets.");
            rovingGp.fillDateTime("Named GP's practice: by when?", visited.plusDays(7));
            assertThat(rovingGp.form()).not().containsText("District nurses: what?");
            rovingGp.picture("09-roving-gp-decides");
            rovingGp.complete();
            assertThat(rovingGp.card("Visit, assess and decide", BANNER)).not().isVisible();
        }
    }

    private static void thePracticeReadsAndAnswers() {
        try (Desk practice = desk("practice", "tasklist")) {
            practice.chooseList("My teams");
            practice.open("Read and answer", BANNER);
            assertThat(practice.form()).containsText("Review her blood pressure tablets.");
            practice.picture("14-practice-letter");
            practice.claim();
            practice.tab("Case");
            Locator letters = practice.page()
                    .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Letters and messages"));
            assertThat(letters).containsText("To the named GP");
            assertThat(letters).containsText("In Baton: delivered");
            assertThat(letters).containsText("None yet");
            practice.tab("Form");
            practice.choose("Answer", "Done what was asked");
            practice.picture("15-practice-answers");
            practice.complete();
            assertThat(practice.card("Read and answer", BANNER)).not().isVisible();
        }
    }

    private static void theManagerFollowsIt() {
        try (Desk manager = desk("manager", "cockpit")) {
            Page page = manager.page();
            page.getByText("Processes").first().click();
            Locator pathway = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PTCDA –"));
            assertThat(pathway).isVisible();
            manager.picture("10-manager-processes");
            pathway.click();
            Locator token = page.locator("[data-container-id=callActivity_homePlan] .instance-count");
            // cases of other tests may stand there, too
            assertThat(token).hasText(Pattern.compile("[1-9][0-9]*"));
            assertThat(token).isVisible();
            manager.picture("11-manager-diagram");
            manager.tab("Cases");
            assertThat(page.locator(".baton-cases")).containsText(reference());
            assertThat(page.locator(".baton-cases")).not().containsText("WINTERBOURNE");
            manager.picture("12-manager-cases");
        }
    }

    private static void anotherPracticeSeesNothing() {
        Person practice = Person.signIn(baton, "practice", "tasklist");
        String task = new Journey(baton, Map.of(), reference()).task(practice, "Read and answer");
        try (Desk other = desk("otherpractice", "tasklist")) {
            for (String list : List.of("Mine", "Due now", "Overdue", "My teams")) {
                other.chooseList(list);
                assertThat(other.page().getByText("No task matching filters found"))
                        .isVisible();
            }
            other.picture("13-other-practice");
        }
        Person other = Person.signIn(baton, "otherpractice", "tasklist");
        Person nobody = Person.nobody(baton);
        for (String path : doors(task)) {
            Answer seen = other.get(path);
            assertThat(seen.status() == 200 ? seen.body() : "refused")
                    .as(path)
                    .isIn("[]", "{}", "{\"count\":0}", "refused");
            assertThat(nobody.get(path).status()).as("nobody at " + path).isIn(401, 403);
        }
        assertThat(other.api("GET", "/api/cases/" + reference(), "", Map.of()).status())
                .isEqualTo(404);
    }

    /** Where the engine, the webapps and Baton show something of a task or a case. */
    private static List<String> doors(String task) {
        String instance = baton.database()
                .sql("select proc_inst_id_ from act_ru_task where id_ = :task")
                .param("task", task)
                .query(String.class)
                .single();
        Stream<String> ofTask = Stream.of(
                        "",
                        "/form-variables",
                        "/variables",
                        "/localVariables",
                        "/form",
                        "/deployed-form",
                        "/comment",
                        "/identity-links",
                        "/attachment")
                .map(part -> "%s/task/%s%s".formatted(Person.ENGINE, task, part));
        Stream<String> ofInstance = Stream.of("", "/variables", "/activity-instances", "/comment")
                .map(part -> "%s/process-instance/%s%s".formatted(Person.ENGINE, instance, part));
        Stream<String> lists = Stream.of(
                        "task",
                        "task/count",
                        "process-instance",
                        "execution",
                        "variable-instance",
                        "incident",
                        "event-subscription",
                        "external-task",
                        "history/process-instance",
                        "history/task",
                        "history/detail",
                        "history/variable-instance",
                        "history/activity-instance",
                        "history/user-operation",
                        "history/incident",
                        "history/decision-instance",
                        "history/identity-link-log")
                .map(list -> Person.ENGINE + "/" + list);
        Stream<String> ours = Stream.of(
                        "tasks/" + task + "/case",
                        "cases/" + reference(),
                        "cases/" + reference() + "/messages",
                        "cards?task=" + task,
                        "inbox",
                        "manager/cases?pathway=ptcda")
                .map(door -> "/camunda/api/baton/" + door);
        return Stream.of(ofTask, ofInstance, lists, ours).flatMap(door -> door).toList();
    }

    private static String reference() {
        return baton.database()
                .sql("select reference from care_case join person on person.id = person_id where nhs_number = :number")
                .param("number", NHS_NUMBER)
                .query(String.class)
                .single();
    }

    private static Desk desk(String name, String application) {
        return Desk.signIn(browser, baton.url(""), name, application);
    }
}
