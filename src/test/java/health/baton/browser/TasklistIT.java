package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What our scripts do in Tasklist, seen by the people who use it. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class TasklistIT {
    private static final String DECIDE = "Discuss and decide";
    private static final String ADVICE = "Advice to the crew";

    private final Stage stage;

    TasklistIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void keepsADraftWhileThePersonLooksElsewhereAndLeavesNothingOfItInTheBrowser() {
        stage.callOut("Quarrington", "9990003009");
        stage.callOut("Rushbrooke", "9990003017");
        try (Desk desk = stage.desk("geriatrician", "tasklist")) {
            desk.chooseList("My teams");
            desk.open(DECIDE, "QUARRINGTON");
            desk.claim();
            desk.fill(ADVICE, "Keep Mr Quarrington warm");
            desk.settle();
            keepsNothing(desk, "after typing");

            desk.tab("Case");
            assertThat(desk.caseTab()).containsText("QUARRINGTON");
            desk.tab("Form");
            assertThat(desk.field(ADVICE)).hasValue("Keep Mr Quarrington warm");
            desk.open(DECIDE, "RUSHBROOKE");
            desk.claim();
            assertThat(desk.field(ADVICE)).hasValue("");
            desk.open(DECIDE, "QUARRINGTON");
            assertThat(desk.field(ADVICE)).hasValue("Keep Mr Quarrington warm");
            keepsNothing(desk, "after leaving the task");

            desk.signOut();
            keepsNothing(desk, "after signing out");
            desk.signIn("geriatrician");
            desk.chooseList("Mine");
            desk.open(DECIDE, "QUARRINGTON");
            assertThat(desk.field(ADVICE)).hasValue("");
        }
    }

    @Test
    void offersNoSaveThatWouldLeaveTheFormInTheBrowser() {
        stage.callOut("Sandringham", "9990003025");
        try (Desk desk = stage.desk("geriatrician", "tasklist")) {
            desk.chooseList("My teams");
            desk.open(DECIDE, "SANDRINGHAM");
            desk.claim();
            desk.fill(ADVICE, "Wait for me");

            Locator save =
                    desk.page().locator(".task-details .form-actions button").getByText("Save");
            assertThat(save).isAttached();
            assertThat(save).isHidden();
            assertThat(desk.page().locator(".task-details .form-actions button").getByText("Complete"))
                    .isVisible();
        }
    }

    @Test
    void strikesThroughWhatWasEnteredInErrorForEveryReaderAndKeepsIt() {
        Journey callOut = stage.callOut("Tattersall", "9990003033");
        try (Desk crew = stage.desk("crew", "tasklist")) {
            crew.chooseList("My teams");
            crew.open("Ring who is on duty", "TATTERSALL");
            crew.tab("Case");
            crew.caseTab().getByLabel("Entered in error: Call-out").click();
            crew.caseTab().getByLabel("Why is it wrong?").fill("This was his neighbour");
            crew.caseTab().getByText("Mark as entered in error").click();
            assertThat(crew.page()
                            .getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("Marked as entered in error: Call-out")))
                    .isVisible();
        }
        try (Desk geriatrician = stage.desk("geriatrician", "tasklist")) {
            geriatrician.openTask(callOut.task(Person.signIn(stage.baton(), "geriatrician", "tasklist"), DECIDE));
            geriatrician.tab("Case");
            Locator entry = geriatrician
                    .caseTab()
                    .locator(".baton-entry")
                    .filter(new Locator.FilterOptions().setHasText("Entered in error: This was his neighbour"));
            assertThat(entry).containsText("Jordan Pellow");
            assertThat(entry.locator("del")).containsText("Fell in the kitchen, helped up, bruised wrist.");
        }
    }

    @Test
    void showsOnEachCardWhoItIsWhichPathwayAndByWhen() {
        stage.callOut("Underhill", "9990003041");
        try (Desk desk = stage.desk("geriatrician", "tasklist")) {
            desk.chooseList("My teams");
            Locator card = desk.card(DECIDE, "UNDERHILL").locator(".baton-card");

            assertThat(card.locator(".baton-card-person"))
                    .hasText("UNDERHILL, Wilfred · born 21-May-1938 (88) · NHS No. 999 000 3041");
            assertThat(card).containsText("PTCDA – before a frail person is taken to hospital");
            assertThat(card).containsText("Due ");
        }
    }

    @Test
    void tellsTheCaseThatSomethingHasChangedAndWhoeverHasItOpenThatItMovedOn() {
        stage.callOut("Venning", "9990003068");
        try (Desk geriatrician = stage.desk("geriatrician", "tasklist");
                Desk crew = stage.desk("crew", "tasklist")) {
            geriatrician.chooseList("My teams");
            geriatrician.open(DECIDE, "VENNING");
            geriatrician.tab("Case");
            crew.chooseList("My teams");
            crew.open("Ring who is on duty", "VENNING");
            crew.tab("Case");
            crew.caseTab().getByRole(AriaRole.BUTTON, named("Withdrawn")).click();
            crew.caseTab().getByLabel("Reason").selectOption("Started twice");
            crew.caseTab().getByLabel("Why?").fill("Entered by two of us");
            crew.caseTab().getByLabel("Where is the person now").fill("At home with us");
            crew.picture("20-something-has-changed");
            crew.caseTab().getByText("Confirm: Withdrawn").click();

            assertThat(crew.page().getByText("Recorded: Withdrawn.")).isVisible();
            assertThat(geriatrician.page().getByText("This task is no longer open to you: the case has moved on."))
                    .isVisible();
        }
    }

    @Test
    void letsAClinicianWorkWithTheKeyboardAlone() {
        Journey callOut = stage.callOut("Wetherby", "9990003076");
        try (Desk desk = stage.desk("geriatrician", "tasklist")) {
            Page page = desk.page();
            Keyboard keys = new Keyboard(page);
            keys.tabTo(page.locator(".task-filters h4 a").getByText("My teams")).press("Enter");
            assertThat(desk.card(DECIDE, "WETHERBY")).isVisible();
            keys.tabTo(desk.card(DECIDE, "WETHERBY").locator("a").first()).press("Enter");
            Locator claim = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Claim").setExact(true));
            assertThat(claim).isVisible();
            keys.tabTo(claim).press("Enter");
            assertThat(desk.field(ADVICE)).isEnabled();
            keys.tabTo(desk.form().getByLabel("Convey", new Locator.GetByLabelOptions().setExact(true)))
                    .press("Space");
            keys.tabTo(desk.field(ADVICE)).type("Convey him, please");
            keys.tabTo(desk.field("Receiving unit")).type("Leicester Royal Infirmary");
            keys.tabTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")))
                    .press("Enter");
            assertThat(desk.card(DECIDE, "WETHERBY")).not().isVisible();
        }
        assertThat(stage.baton()
                        .database()
                        .sql("select answers::text from timeline_entry where case_reference = ? and label = ?")
                        .params(callOut.reference(), DECIDE)
                        .query(String.class)
                        .single())
                .contains("Convey him, please", "Leicester Royal Infirmary");
    }

    @Test
    void offersToStartOnlyToWhoMayStartSomething() {
        try (Desk crew = stage.desk("crew", "tasklist");
                Desk visitor = stage.desk("rovinggp", "tasklist")) {
            assertThat(crew.page().getByText("Start process")).isVisible();
            assertThat(visitor.page().locator("html:not(.baton-choosing) .tasks-list"))
                    .isVisible();
            assertThat(visitor.page().getByText("Start process")).isHidden();
            assertThat(visitor.complaints()).noneMatch(complaint -> complaint.contains("baton"));
        }
    }

    @Test
    void opensOnMineOnlyWhenThereIsWorkInItWhoeverSatThereBefore() {
        stage.callOut("Yardley", "9990003084");
        try (Desk desk = stage.desk("otherpractice", "tasklist")) {
            assertThat(openList(desk)).containsText("My teams");
            desk.chooseList("Overdue");
            assertThat(openList(desk)).containsText("Overdue");
            desk.signOut();

            desk.signIn("crew");
            assertThat(openList(desk)).containsText("My teams");
            desk.chooseList("My teams");
            desk.open("Ring who is on duty", "YARDLEY");
            desk.claim();
            desk.signOut();

            desk.signIn("crew");
            assertThat(openList(desk)).containsText("Mine");
            assertThat(desk.card("Ring who is on duty", "YARDLEY")).isVisible();
        }
    }

    private static Locator openList(Desk desk) {
        return desk.page().locator(".task-filters .item.active");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void keepsNothing(Desk desk, String when) {
        assertThat(desk.keeps())
                .as(when)
                .contains("camunda-web")
                .doesNotContainIgnoringCase("Quarrington")
                .doesNotContain("camunda-form", "camForm", "9990003009");
    }
}
