package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of files of people, meetings, messages, and of the person with a letter. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class AccessiblePagesIT {
    private static final String PRINT = "/baton/print";
    private static final String MANY = "/baton/many";
    private static final String COHORTS = "/baton/cohorts";
    private static final String WORRIED = "Thoughts that you would be better off dead, or of hurting yourself";

    private final Stage stage;

    AccessiblePagesIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void thePagesOfFilesOfPeople() {
        try (Desk coordinator = stage.desk("icucoordinator", "tasklist")) {
            Page page = coordinator.page();
            ours(page, COHORTS, "ICU follow-up");
            page.getByText("The columns of the file").click();
            Flawless.asItIs(page, "ventilationHours");
            bring(page, "Strawberries");
            Flawless.asItIs(page, "Nothing was stored");
            bring(page, """
                    familyName,givenName,birthDate,noNhsNumberBecause,icuDischarge,ventilationHours,whereNow,hospitalDischarge
                    Aldous,Rhys,1961-04-05,not-traced,2026-09-01,190,home,2026-09-15
                    Aldous,Rhys,1961-04-05,not-traced,2026-09-01,190,home,2026-09-15
                    Birdsall,Ann,2199-04-05,not-traced,2026-09-01,190,home,2026-09-15
                    """);
            Flawless.asItIs(page, "Nothing has started");
            coordinator.picture("70-file-of-people");
            page.getByRole(AriaRole.BUTTON, named("Start none")).click();
            Flawless.asItIs(page, "not wanted");
            ours(page, COHORTS, "people.csv");
        }
    }

    @Test
    void thePageOfWhatCanBeDoneADay() {
        try (Desk office = stage.desk("waitinglist", "tasklist")) {
            Page page = office.page();
            ours(page, COHORTS + "/waiting-list-validation/capacity", "Leicester");
            page.getByLabel("Calls a day").fill("many");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Store")))
                    .first()
                    .click();
            Flawless.asItIs(page, "Nothing was stored");
        }
    }

    private void bring(Page page, String file) {
        page.navigate(stage.baton().url(COHORTS));
        page.getByLabel("File: ICU follow-up")
                .setInputFiles(new FilePayload("people.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the file"))
                .click();
    }

    @Test
    void thePageOfMeetings() {
        Letters.invited(stage, "Carswell", "9990004129");
        try (Desk chair = stage.desk("icuconsultant", "tasklist");
                Desk stranger = stage.desk("crew", "tasklist")) {
            ours(chair.page(), "/baton/meetings", "CARSWELL, Rhys");
            ours(stranger.page(), "/baton/meetings", "None of your teams");
        }
    }

    @Test
    void thePagesOfThePrintRun() {
        String reference = Letters.invited(stage, "Fairbrother", "9990004153");
        // as if the drawing said that the print run of this team posts the letter
        stage.baton()
                .database()
                .sql("update message set posted_by = ?, pathway = ? where case_reference = ? and kind = 'letter'")
                .params("icu-coordinator-leicester", "icu-follow-up", reference)
                .update();
        try (Desk coordinator = stage.desk("icucoordinator", "tasklist");
                Desk stranger = stage.desk("crew", "tasklist")) {
            Page page = coordinator.page();
            ours(page, PRINT, "Letters that wait");
            page.getByText("Make a batch").first().click();
            Flawless.asItIs(page, "Batches");
            String batch =
                    page.locator("a[href^='%s/']".formatted(PRINT)).first().getAttribute("href");
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                page.navigate(stage.baton().url(batch));
                return page.getByText("Ready to post").isVisible();
            });
            ours(page, batch, "List for the mailing house");
            coordinator.picture("71-batch-of-letters");
            ours(stranger.page(), batch, "This is not here");
            stage.baton()
                    .database()
                    .sql("update message set answered_at = now() where case_reference = ? and kind = 'letter'")
                    .param(reference)
                    .update();
            press(page, "The letters are posted");
            Flawless.asItIs(page, "Which of them were taken out?");
            press(page, "The other letters are posted");
            Flawless.asItIs(page, "Say which of them were taken out");
            coordinator.picture("76-letters-to-be-taken-out");
            page.navigate(stage.baton().url(batch));
            press(page, "Give the batch up");
            Flawless.asItIs(page, "Its letters wait again");
        }
    }

    @Test
    void thePagesOfManyTasksAtOnce() {
        Listed.noLonger(stage, "Grantham");
        Listed.noLonger(stage, "Halesowen");
        try (Desk consultant = stage.desk("consultant", "tasklist");
                Desk stranger = stage.desk("crew", "tasklist")) {
            Page page = consultant.page();
            ours(page, MANY, "Confirm, or keep on the list");
            page.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Confirm, or keep on the list"))
                    .click();
            Flawless.asItIs(page, "GRANTHAM, Rhys");
            consultant.picture("72-many-at-once");
            press(page, "Continue");
            Flawless.asItIs(page, "Tick at least one person");
            page.getByLabel("GRANTHAM, Rhys").check();
            page.getByLabel("HALESOWEN, Rhys").check();
            choose(page, "What now?", "Keep them on the list");
            page.getByLabel("Why?").fill("Still waits for the second eye");
            press(page, "Continue");
            Flawless.asItIs(page, "For these 2 people");
            consultant.picture("73-many-at-once-check");
            press(page, "Record it for these 2 people");
            Flawless.asItIs(page, "Recorded for 2 of 2.");
            ours(stranger.page(), MANY, "No such task waits for you");
        }
    }

    @Test
    void theListOfAPracticeAndWhoDidNotAnswer() {
        Listed.still(stage, "Ilkeston");
        try (Desk practice = stage.desk("practice", "tasklist");
                Desk office = stage.desk("waitinglist", "tasklist");
                Desk stranger = stage.desk("crew", "tasklist")) {
            ours(practice.page(), "/baton/practice-list", "ILKESTON, Rhys");
            practice.picture("74-practice-list");
            ours(office.page(), "/baton/who-answered", "fewer than 5");
            office.picture("75-who-answered");
            ours(stranger.page(), "/baton/practice-list", "This page is not open to you");
            ours(stranger.page(), "/baton/who-answered", "This page is not open to you");
        }
    }

    @Test
    void thePartForWhatWasWrittenDownOnPaperWithTheKeyboardOnly() {
        String reference = Listed.asked(stage, "Jarrow");
        stage.baton()
                .database()
                .sql("update care_case set started_at = now() - interval '2 days' where reference = ?")
                .param(reference)
                .update();
        try (Desk caller = stage.desk("callhandler", "tasklist")) {
            Page page = caller.page();
            Keyboard keys = new Keyboard(page);
            ours(page, "/baton/told", "Somebody rings");
            typeInto(keys, page.getByLabel("Reference"), reference);
            typeInto(keys, page.getByLabel("Day"), "5");
            typeInto(keys, page.getByLabel("Month"), "4");
            typeInto(keys, page.getByLabel("Year"), "1961");
            keys.press("Enter");
            press(keys, page, "Answered");
            choose(page, "Who answers?", "The person who is waiting");
            choose(page, "Do you still need it?", "Yes, I still need it");
            keys.tabTo(page.locator("summary")).press("Enter");
            Flawless.asItIs(page, "When they said it");
            caller.picture("77-told-paper");

            LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZoneId.of("Europe/London"));
            paperTime(keys, page, now.plusDays(1));
            press(keys, page, "Record it");
            problem(keys, page, "and by whom", page.getByLabel("Who wrote it down"));
            typeInto(keys, page.getByLabel("Who wrote it down"), "Sam Whitfield");
            press(keys, page, "Record it");
            problem(keys, page, "has not come yet", page.getByLabel("Day"));
            caller.picture("78-told-paper-problem");
            paperTime(keys, page, now.minusDays(3));
            press(keys, page, "Record it");
            problem(keys, page, "the case began later", page.getByLabel("Day"));
            typeInto(keys, page.getByLabel("Minute"), "");
            press(keys, page, "Record it");
            problem(keys, page, "is no time; give its day, month, year, hour and minute", page.getByLabel("Day"));
            paperTime(keys, page, now.minusDays(1));
            press(keys, page, "Record it");
            Flawless.asItIs(page, "Recorded:");
        }
    }

    /** The words lead to the box, which stands open and says them itself. */
    private static void problem(Keyboard keys, Page page, String words, Locator box) {
        Flawless.asItIs(page, words);
        assertThat(page.locator(".govuk-form-group--error")).containsText(words);
        keys.tabTo(page.locator(".govuk-error-summary a")).press("Enter");
        assertThat(box).isFocused();
    }

    private static void paperTime(Keyboard keys, Page page, LocalDateTime time) {
        typeInto(keys, page.getByLabel("Day"), String.valueOf(time.getDayOfMonth()));
        typeInto(keys, page.getByLabel("Month"), String.valueOf(time.getMonthValue()));
        typeInto(keys, page.getByLabel("Year"), String.valueOf(time.getYear()));
        typeInto(keys, page.getByLabel("Hour"), String.valueOf(time.getHour()));
        typeInto(keys, page.getByLabel("Minute"), String.valueOf(time.getMinute()));
    }

    /** In place of what stands there. */
    private static void typeInto(Keyboard keys, Locator box, String text) {
        keys.tabTo(box).press("Control+A");
        keys.press("Delete");
        keys.type(text);
    }

    private static void press(Keyboard keys, Page page, String button) {
        keys.tabTo(page.getByRole(AriaRole.BUTTON, named(button))).press("Enter");
    }

    @Test
    void thePageOfWhatIsToBeRead() {
        try (Desk crew = stage.desk("crew", "tasklist")) {
            ours(crew.page(), "/baton/to-read", "There is nothing to be read");
        }
    }

    @Test
    void everyPageOfThePersonWithALetter() {
        String reference = Letters.invited(stage, "Daventry", "9990004137");
        String code = stage.answerCode(reference, "letter");
        try (BrowserContext context = stage.browser().newContext()) {
            Page page = context.newPage();
            ours(page, "/reply/" + code, "date of birth");
            press(page, "Continue");
            Flawless.asItIs(page, "There is a problem");
            page.getByLabel("Day").fill("5");
            page.getByLabel("Month").fill("4");
            page.getByLabel("Year").fill("1961");
            press(page, "Continue");
            Flawless.asItIs(page, "What you can tell us");
            page.getByText("Read the letter again").click();
            Flawless.asItIs(page, "Your appointment");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your appointment, and how you are"))
                    .click();
            Flawless.asItIs(page, "Before you begin");
            press(page, "Send");
            Flawless.asItIs(page, "There is a problem: your answers are not sent yet");
            answer(page);
            press(page, "Send");
            Flawless.asItIs(page, "New question");
            choose(page, "How can you be seen?", "At the clinic");
            press(page, "Send");
            Flawless.asItIs(page, "We have your answer");
            page.navigate(stage.baton().url("/reply/" + code));
            Flawless.asItIs(page, "What you told us");
        }
    }

    @Test
    void thePagesThatSayWhatToDoInstead() {
        String reference = Letters.invited(stage, "Edgbaston", "9990004145");
        String code = stage.answerCode(reference, "letter");
        try (BrowserContext context = stage.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(stage.baton().url("/reply/" + code));
            for (int wrong = 0; wrong < 5; wrong++) {
                page.getByLabel("Day").fill("6");
                page.getByLabel("Month").fill("4");
                page.getByLabel("Year").fill("1961");
                press(page, "Continue");
            }
            Flawless.asItIs(page, "This link is locked");
            ours(page, "/reply/" + code, "0116 496 0431");
            ours(page, "/reply/zzzzzzzzzzzzzzzzzzzzzzzzzz", "does not open a message");
        }
    }

    private static void answer(Page page) {
        choose(page, "Will you come?", "Yes");
        choose(page, "Feeling nervous, anxious or on edge", "Not at all");
        choose(page, "Not being able to stop or control worrying", "Not at all");
        choose(page, "Little interest or pleasure in doing things", "Not at all");
        choose(page, "Feeling down, depressed or hopeless", "Not at all");
        choose(page, WORRIED, "Not at all");
    }

    private static void choose(Page page, String question, String option) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void ours(Page page, String path, String words) {
        Flawless.ours(page, stage.baton().url(path), words);
    }
}
