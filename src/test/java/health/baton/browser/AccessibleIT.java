package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** axe finds nothing to complain about, on a wide screen and, for our own pages, on a narrow one. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class AccessibleIT {
    private static final String PATHWAYS = "/baton/admin/pathways";

    /** Camunda lays out its pages without landmarks, without an h1 and with a tab order of its own at the sign-in. */
    private static final List<String> CAMUNDAS_LAYOUT =
            List.of("region", "landmark-one-main", "page-has-heading-one", "heading-order", "tabindex");

    /** Camunda's own buttons and links that are a picture without a name, and its search field. */
    private static final List<String> CAMUNDAS_OWN = List.of(
            "[cam-widget-header] .app-switch",
            ".region-toggle",
            ".maximize",
            ".reset-regions",
            ".unclaim",
            ".tasks-list .sorting-choices",
            ".tasks-list .sort-direction",
            ".tasks-list .new-sort",
            ".tasks-list [cam-widget-search-pill]",
            ".tasks-list .search-container",
            ".djs-container",
            "[data-plugin-id]",
            "input.toggle");

    private final Stage stage;

    AccessibleIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theSignInPage() {
        try (BrowserContext context = stage.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(stage.baton().url("/camunda/app/tasklist/default/"));
            assertThat(page.getByPlaceholder("Username")).isVisible();
            camundasPage(page);
        }
    }

    @Test
    void aTaskInTasklistWithItsFormAndItsCase() {
        stage.callOut("Abernethy", "9990003106");
        try (Desk desk = stage.desk("geriatrician", "tasklist")) {
            desk.chooseList("My teams");
            desk.open("Discuss and decide", "ABERNETHY");
            camundasPage(desk.page());
            desk.claim();
            desk.choose("Decision", "Stays at home, with a plan");
            camundasPage(desk.page());
            desk.tab("Case");
            assertThat(desk.caseTab()).containsText("ABERNETHY");
            camundasPage(desk.page());
            desk.caseTab().getByLabel("Entered in error: Call-out").click();
            desk.caseTab().getByText("Mark as entered in error").click();
            assertThat(desk.caseTab().getByRole(AriaRole.ALERT)).isVisible();
            camundasPage(desk.page());
        }
    }

    @Test
    void theCasesInCockpit() {
        Journey callOut = new Journey(stage.baton(), CallOuts.shortest());
        callOut.upTo("the crew starts the case");
        callOut.task(Person.signIn(stage.baton(), "coordinator", "tasklist"), "Complete the details");
        try (Desk manager = stage.desk("manager", "cockpit")) {
            manager.page().getByText("Processes").first().click();
            manager.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PTCDA –"))
                    .click();
            manager.tab("Cases");
            assertThat(manager.page().locator(".baton-cases")).containsText(callOut.reference());
            camundasPage(manager.page());
            manager.page().getByLabel("Open the story of").first().click();
            assertThat(manager.page().getByLabel("Why do you need to see it?")).isVisible();
            camundasPage(manager.page());
        }
    }

    @Test
    void thePagesOfManagersAndClinicians() {
        Journey callOut = stage.callOut("Dalrymple", "9990003130");
        callOut.task(Person.signIn(stage.baton(), "geriatrician", "tasklist"), "Discuss and decide");
        withdraw(callOut.reference());
        try (Desk manager = stage.desk("manager", "cockpit");
                Desk geriatrician = stage.desk("geriatrician", "tasklist")) {
            ours(manager.page(), "/baton/manager", "Finished cases by outcome");
            ours(geriatrician.page(), "/baton/my-decisions", "decisions");
            ours(geriatrician.page(), "/baton/manager", "not");
        }
    }

    @Test
    void thePagesWhereAPathwayComesIn() throws IOException {
        try (Desk admin = stage.desk("admin", "welcome")) {
            Page page = admin.page();
            ours(page, PATHWAYS, "Bring in a pathway");
            bring(page, "Strawberries".getBytes(StandardCharsets.UTF_8));
            Flawless.check(page, new AxeBuilder(page), "The file was not taken");
            bring(page, PathwayZip.without("psychiatry-link", "none-such"));
            ours(page, PATHWAYS + "/check", "No findings");
            bring(page, PathwayZip.without("psychiatry-link", "forms/psychiatry-link/answer.form"));
            ours(page, PATHWAYS + "/check", "cannot be deployed");
            page.getByText("Show it on the drawing").first().click();
            assertThat(page.locator("g.finding:target")).isVisible();
        }
    }

    @Test
    void thePagesAfterAFailureAndAfterARestore() {
        String reference = stage.callOut("Erskine", "9990003149").reference();
        JdbcClient database = stage.baton().database();
        Awaitility.await("a step of the case")
                .until(() -> database.sql("""
                        update act_ru_job set retries_ = 0, exception_msg_ = 'There is no team for this' where id_ = (
                          select j.id_ from act_ru_job j join act_ru_execution part on part.id_ = j.process_instance_id_
                            join act_ru_execution whole on whole.id_ = part.root_proc_inst_id_
                           where whole.business_key_ = ? and j.duedate_ > now() limit 1)""").param(reference).update() == 1);
        database.sql(
                        "insert into restoration (noticed_at, newest_before, because) values (now(), now(), 'the operator said so')")
                .update();
        try (Desk admin = stage.desk("admin", "welcome")) {
            Page page = admin.page();
            ours(page, "/baton/admin/failed", reference);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("case " + reference))
                    .press("Enter");
            Flawless.check(page, new AxeBuilder(page), "The step is tried again now");
            ours(page, "/baton/admin/restored", "came back from a backup");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release"))
                    .press("Enter");
            Flawless.check(page, new AxeBuilder(page), "tick that the list was compared first");
            page.getByLabel("The list was compared").press("Space");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release"))
                    .press("Enter");
            Flawless.check(page, new AxeBuilder(page), "Released");
        } finally {
            database.sql("update restoration set released_at = now(), released_by = 'test' where released_at is null")
                    .update();
        }
    }

    private void bring(Page page, byte[] zip) {
        page.navigate(stage.baton().url(PATHWAYS));
        page.getByLabel("Zip of one pathway").setInputFiles(new FilePayload("link.zip", "application/zip", zip));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the file"))
                .click();
    }

    @Test
    void thePageThatAnswersAMessageFromTheCheckToTheEnd() {
        String reference = stage.toldToThePractice("Cholmondeley", "9990003122").reference();
        String code = stage.answerCode(reference, "gp");
        try (BrowserContext context = stage.browser().newContext()) {
            Page page = context.newPage();
            ours(page, "/reply/" + code, "date of birth");
            page.getByLabel("Day").fill("21");
            page.getByLabel("Month").fill("5");
            page.getByRole(AriaRole.BUTTON).click();
            Flawless.check(page, new AxeBuilder(page), "There is a problem");
            page.getByLabel("Day").fill("21");
            page.getByLabel("Month").fill("5");
            page.getByLabel("Year").fill("1938");
            page.getByRole(AriaRole.BUTTON).click();
            ours(page, "/reply/" + code, "CHOLMONDELEY");
            ours(page, "/reply/zzzzzzzzzzzzzzzzzzzzzzzzzz", "link");
        }
    }

    private void withdraw(String reference) {
        Person crew = Person.signIn(stage.baton(), "crew", "tasklist");
        Map<String, String> why = Map.of(
                "withdrawnReason", "duplicate", "withdrawnWhy", "Started twice", "whereIsThePerson", "At home with us");
        crew.post("/camunda/api/baton/cases/%s/events/ptcda.withdrawn".formatted(reference), why)
                .ok();
        Awaitility.await("the end of the case")
                .until(() -> stage.baton()
                        .database()
                        .sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }

    private static void camundasPage(Page page) {
        AxeBuilder axe = new AxeBuilder(page).disableRules(CAMUNDAS_LAYOUT);
        CAMUNDAS_OWN.forEach(axe::exclude);
        Flawless.check(page, axe, "");
    }

    private void ours(Page page, String path, String words) {
        Flawless.ours(page, stage.baton().url(path), words);
    }
}
