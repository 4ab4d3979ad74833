package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A waiting list from the file to the removal of one entry and the sooner date of another; pictures of every step are kept. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class WaitingListJourneyIT {
    private static final String COHORTS = "/baton/cohorts";
    private static final String LIST = """
            localId,specialty,clinician,referralDate,clockStart,priority,familyName,givenName,birthDate,nhsNumber,practiceCode,addressLines,postcode,phone,diedOn
            RW-2001,130,Mr Osei,2025-09-20,2025-10-01,p4,Merrivale,Olwen,1961-04-05,9990004358,C82009,"3 Mill Lane, Leicester",LE2 7AA,07700 900321,
            RW-2001,130,Mr Osei,2025-09-20,2025-10-01,p4,Merrivale,Olwen,1961-04-05,9990004358,C82009,"3 Mill Lane, Leicester",LE2 7AA,07700 900321,
            RW-2002,130,Mr Osei,2025-09-20,2025-10-01,p9,Nettleham,Ivor,1958-02-03,9990004382,C82009,"4 Mill Lane, Leicester",LE2 7AA,07700 900322,
            RW-2003,110,Ms Rahman,2025-08-11,2025-08-20,p3,Pargeter,Idris,1949-11-30,9990004366,C82009,"9 Fosse Road, Leicester",LE3 1AA,07700 900323,
            RW-2004,110,Ms Rahman,2025-08-11,2025-08-20,p3,Quarrington,Ruth,1940-01-02,9990004374,C82009,"1 Fosse Road, Leicester",LE3 1AA,07700 900324,2026-10-30
            """;
    private static final String BETTER = "MERRIVALE, Olwen";
    private static final String WORSE = "PARGETER, Idris";
    private static final String LOOK = "Look at what they said";
    private static final String ASKED = "Do you still need your hospital appointment?";
    private static final String REMOVAL = "You told us that you no longer need your hospital appointment";
    private static final int TELEPHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private final Stage stage;
    private String file = "";
    private String better = "";
    private String worse = "";
    private String otherAddress = "";
    private String address = "";

    WaitingListJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void oneEntryLeavesTheListAndAnotherIsSeenSooner() throws IOException {
        try (Desk office = desk("waitinglist")) {
            theOfficeReadsTheReportAndAgrees(office);
            theWaveWaitsUntilThereIsSomebodyToRing(office);
            theLettersArePrinted(office);
        }
        thePersonSaysThatTheyNoLongerNeedIt();
        theCallHandlerWritesDownWhoIsWorse();
        theConsultantConfirmsTheRemovalAndIsNotAskedFirst();
        theNurseArrangesAnEarlierDay();
        thePracticeReadsBoth();
        try (Desk office = desk("waitinglist")) {
            thePersonIsWrittenTo(office);
            theListsOwnerIsToldAfterFourteenDays(office);
            whoeverWasExpeditedSaysSomethingMore();
            theOfficeReadsIt(office);
        }
    }

    private void theOfficeReadsTheReportAndAgrees(Desk office) throws IOException {
        Page page = office.page();
        declare(page, "0");
        page.navigate(stage.baton().url(COHORTS));
        page.getByLabel("File: Waiting-list")
                .setInputFiles(new FilePayload("list.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        press(page, "Check the file");
        file = page.url();
        comes(page, "Nothing has started");
        assertThat(page.locator("body")).containsText("2 rows would become cases, 1 would tell of a death");
        assertThat(row(page, 3)).containsText("stands in the file already");
        assertThat(row(page, 4)).containsText("Priority");
        assertThat(row(page, 6)).containsText("died");
        Flawless.asItIs(page, "Row by row");
        wide(page, "80-office-report");
        String report = Files.readString(page.waitForDownload(
                        () -> page.getByText("Download this as a table").click())
                .path());
        assertThat(report.lines()).hasSize(6).anyMatch(line -> line.startsWith("\"4\",\"not acceptable\",\"Priority"));
        press(page, "Start the");
    }

    private void theWaveWaitsUntilThereIsSomebodyToRing(Desk office) {
        Page page = office.page();
        assertThat(page.locator("body")).containsText("no calls can be done a day");
        Flawless.asItIs(page, "Waves: 2 of this file wait");
        wide(page, "81-office-wave-held");
        page.getByText("Say how much can be done a day").click();
        declare(page, "40");
        wide(page, "82-office-capacity");
        page.navigate(file);
        comes(page, "Done");
        Flawless.asItIs(page, "died: no open case");
        wide(page, "83-office-started");
        better = row(page, 2).getByRole(AriaRole.CELL).last().innerText();
        worse = row(page, 5).getByRole(AriaRole.CELL).last().innerText();
        assertThat(java.util.List.of(better, worse)).allMatch(each -> each.matches("\\w{4}-\\w{4}"));
    }

    private void declare(Page page, String calls) {
        page.navigate(stage.baton().url(COHORTS + "/waiting-list-validation/capacity"));
        page.getByLabel("Calls a day").fill(calls);
        press(page, "Store");
        assertThat(page.getByText("Stored.")).isVisible();
    }

    private void theLettersArePrinted(Desk office) {
        written(better, ASKED);
        written(worse, ASKED);
        PrintedBatch batch = printed(office.page(), "84-office-batch");
        PrintedBatch.Paper letter = batch.letterTo("Olwen Merrivale");
        letter.keep("85-letter");
        assertThat(letter.text())
                .contains("3 Mill Lane", ASKED, better, "ring 999")
                .doesNotContain("Pargeter");
        String scanned = letter.scanned();
        assertThat(letter.text().replaceAll("\\s", "")).contains(scanned);
        address = scanned.substring(scanned.indexOf("/reply/"));
        String other = batch.letterTo("Idris Pargeter").scanned();
        assertThat(other).isNotEqualTo(scanned);
        otherAddress = other.substring(other.indexOf("/reply/"));
    }

    /** A batch of all that waits, which somebody hands over to be posted. */
    private PrintedBatch printed(Page page, String name) {
        page.navigate(stage.baton().url("/baton/print"));
        press(page, "Make a batch");
        page.locator("a[href^='/baton/print/']").first().click();
        comes(page, "Ready to post");
        PrintedBatch batch = PrintedBatch.fetch(page);
        wide(page, name);
        press(page, "The letters are posted");
        assertThat(page.locator("body")).containsText("Posted.");
        return batch;
    }

    private void thePersonSaysThatTheyNoLongerNeedIt() {
        try (BrowserContext context = stage.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(TELEPHONE, HEIGHT))) {
            Page page = context.newPage();
            page.navigate(stage.baton().url(address));
            assertThat(page.locator("body")).not().containsText("Merrivale");
            born(page, "5", "4", "1961");
            picture(page, "86-person-second-check");
            press(page, "Continue");
            picture(page, "87-person-letter");
            page.getByRole(AriaRole.LINK, named("Do you still need it?")).click();
            choose(page, "Who answers?", "The person who is waiting");
            choose(page, "Do you still need it?", "No, I no longer need it");
            press(page, "Send");
            assertThat(page.locator("body")).containsText("New question");
            choose(page, "Why not?", "I got better");
            picture(page, "88-person-why-not");
            press(page, "Send");
            assertThat(page.locator("body")).containsText("We have your answer");
            assertThat(page.locator("body")).containsText("14 days to change your mind");
            picture(page, "89-person-acknowledged");
        }
    }

    private void theCallHandlerWritesDownWhoIsWorse() {
        try (Desk caller = desk("callhandler")) {
            Page page = caller.page();
            Flawless.ours(page, stage.baton().url("/baton/told"), "Somebody rings");
            find(page, "1950");
            Flawless.asItIs(page, "No case has both this reference and this date of birth");
            assertThat(page.locator("body")).not().containsText("PARGETER");
            wide(page, "90-told-not-found");
            find(page, "1949");
            Flawless.asItIs(page, WORSE);
            press(page, "Answered");
            press(page, "Record it");
            Flawless.asItIs(page, "There is a problem: nothing is recorded yet");
            wide(page, "91-told-problem");
            choose(page, "Who answers?", "The person who is waiting");
            choose(page, "Do you still need it?", "I need it sooner, I am worse");
            press(page, "Record it");
            Flawless.asItIs(page, "ring 999");
            choose(page, "Chest pain, breathless at rest", "Yes");
            choose(page, "Much worse in the last 2 weeks", "No");
            choose(page, "Losing weight, a new lump", "I am not sure");
            page.getByLabel("What has changed?").fill("Chest pain on the stairs since Sunday");
            page.getByLabel("Number to ring you on").fill("07700 900323");
            wide(page, "92-told-sooner");
            press(page, "Record it");
            Flawless.asItIs(page, "Recorded:");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(WORSE);
        }
    }

    private void find(Page page, String year) {
        page.getByLabel("Reference").fill(worse);
        born(page, "30", "11", year);
        press(page, "Continue");
    }

    private void theConsultantConfirmsTheRemovalAndIsNotAskedFirst() {
        try (Desk consultant = desk("consultant")) {
            consultant.chooseList("My teams");
            assertThat(consultant.card("Confirm, or keep on the list", BETTER)).isVisible();
            assertThat(consultant.card("Look at", WORSE)).not().isVisible();
            Page page = consultant.page();
            page.navigate(stage.baton().url("/baton/many"));
            page.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Confirm, or keep on the list"))
                    .click();
            assertThat(page.locator("body")).containsText("I got better");
            page.getByLabel(BETTER).check();
            choose(page, "What now?", "Confirm: they leave the list");
            page.getByLabel("Why?").fill("Better since the injection; nothing else is planned");
            wide(page, "93-consultant-many");
            press(page, "Continue");
            press(page, "Record it for this person");
            assertThat(page.locator("body")).containsText("Recorded for 1 of 1.");
        }
    }

    private void theNurseArrangesAnEarlierDay() {
        try (Desk nurse = desk("specialtynurse")) {
            nurse.chooseList("My teams");
            nurse.open(LOOK, WORSE);
            assertThat(nurse.form()).containsText("Chest pain on the stairs since Sunday");
            assertThat(nurse.form()).containsText("A sign of danger, or not sure");
            nurse.picture("94-nurse-looks-first");
            nurse.claim();
            nurse.choose("What now?", "Sooner: it is arranged");
            nurse.fill("What was arranged, and by when?", "Rung at once, sent to 999; clinic on Thursday");
            nurse.complete();
            assertThat(nurse.form()).not().isVisible();
        }
        written(worse, "About your place on the waiting list");
    }

    private void thePracticeReadsBoth() {
        told(better);
        told(worse);
        try (Desk practice = desk("practice")) {
            Page page = practice.page();
            read(page, BETTER, "95-practice-told-of-removal");
            assertThat(page.locator("body")).containsText("has 14 days to change their mind");
            read(page, WORSE, "96-practice-told-of-sooner");
            assertThat(page.locator("body")).containsText("clinic on Thursday");
        }
        new Waits(stage.baton(), worse).ended("expedited");
    }

    private void read(Page page, String person, String name) {
        page.navigate(stage.baton().url("/baton/to-read"));
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(person))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.locator("body")).containsText(person);
        wide(page, name);
    }

    private void thePersonIsWrittenTo(Desk office) {
        written(better, REMOVAL);
        PrintedBatch batch = printed(office.page(), "97-office-second-batch");
        PrintedBatch.Paper removal = batch.letterTo("Olwen Merrivale");
        removal.keep("98-letter-removal");
        assertThat(removal.text()).contains(REMOVAL, "You go back to the place that you had");
        assertThat(removal.scanned()).contains("/reply/");
        PrintedBatch.Paper sooner = batch.letterTo("Idris Pargeter");
        sooner.keep("98-letter-sooner");
        assertThat(sooner.text()).contains("You will be seen sooner than planned");
    }

    private void theListsOwnerIsToldAfterFourteenDays(Desk office) throws IOException {
        Page page = office.page();
        assertThat(removals(page)).doesNotContain("RW-2001");
        Waits waits = new Waits(stage.baton(), better);
        waits.isOver("event_dayLater");
        waits.isOver("event_fourteenDays");
        waits.ended("removed");
        assertThat(removals(page)).contains("RW-2001", better).doesNotContain("RW-2003");
        Flawless.asItIs(page, "Who leaves the list");
        wide(page, "99-office-who-leaves");
        Answer byProgram = Person.signIn(stage.baton(), "waitinglist", "tasklist")
                .api("GET", "/api/cohorts/waiting-list-validation/removals", "", Map.of())
                .ok();
        assertThat(byProgram.body()).contains("RW-2001").doesNotContain("RW-2003");
    }

    /** The case has ended: the page of the first letter asks all the same, and so does whoever answers the telephone. */
    private void whoeverWasExpeditedSaysSomethingMore() {
        try (BrowserContext context = stage.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(TELEPHONE, HEIGHT))) {
            Page page = context.newPage();
            page.navigate(stage.baton().url(otherAddress));
            born(page, "30", "11", "1949");
            press(page, "Continue");
            assertThat(page.locator("body")).containsText("You can still tell us");
            picture(page, "99-person-may-still-tell");
            page.getByRole(AriaRole.LINK, named("Do you still need it?")).click();
            assertThat(page.locator("body")).containsText("A person reads what you tell us now");
        }
        try (Desk caller = desk("callhandler")) {
            Page page = caller.page();
            page.navigate(stage.baton().url("/baton/told"));
            find(page, "1949");
            Flawless.asItIs(page, "The case has gone on");
            wide(page, "99-told-late");
            press(page, "Answered");
            choose(page, "Who answers?", "The person who is waiting");
            choose(page, "Do you still need it?", "Yes, I still need it");
            press(page, "Record it");
            Flawless.asItIs(page, "a person has the task to read it");
        }
    }

    private void theOfficeReadsIt(Desk office) {
        await("the late answer to be read", """
                select exists (select from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                  where e.business_key_ = ? and t.name_ = ?)""", worse, "Read what they say now");
        Page page = office.page();
        page.navigate(stage.baton().url("/baton/many"));
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Read what they say now"))
                .click();
        page.getByLabel(WORSE).check();
        choose(page, "What now?", "Nothing else: what was decided fits");
        page.getByLabel("Why?").fill("Will be seen on Thursday");
        wide(page, "99-office-reads-late-answer");
        press(page, "Continue");
        press(page, "Record it for this person");
        assertThat(page.locator("body")).containsText("Recorded for 1 of 1.");
    }

    private String removals(Page page) throws IOException {
        page.navigate(stage.baton().url(COHORTS + "/waiting-list-validation/list"));
        return Files.readString(page.waitForDownload(
                        () -> page.getByText("Download who leaves the list").click())
                .path());
    }

    /** The letter is made some moments after the step before. */
    private void written(String reference, String letter) {
        await("the letter “%s” to %s".formatted(letter, reference), """
                select exists (select from message where case_reference = ? and kind = 'letter' and subject = ?)""", reference, letter);
    }

    private void told(String reference) {
        await("what the practice reads of " + reference, """
                select exists (select from message where case_reference = ? and kind = 'gp')""", reference);
    }

    private void await(String what, String question, String... asked) {
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(1))
                .until(() -> stage.baton()
                        .database()
                        .sql(question)
                        .params((Object[]) asked)
                        .query(Boolean.class)
                        .single());
    }

    private static void comes(Page page, String words) {
        Awaitility.await(words).atMost(Duration.ofMinutes(1)).until(() -> {
            page.reload();
            return page.locator("strong, p")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words)))
                    .first()
                    .isVisible();
        });
    }

    private static Locator row(Page page, int number) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions()
                                        .setName(String.valueOf(number))
                                        .setExact(true))));
    }

    private static void born(Page page, String day, String month, String year) {
        page.getByLabel("Day").fill(day);
        page.getByLabel("Month").fill(month);
        page.getByLabel("Year").fill(year);
    }

    /** The innermost group of this name: some stand in one of the same name. */
    private static void choose(Page page, String question, String option) {
        page.getByRole(AriaRole.GROUP, named(question))
                .last()
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + button)))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Of a page of our own as somebody has it at a desk; the whole page. */
    private static void wide(Page page, String name) {
        page.setViewportSize(DESK, HEIGHT);
        picture(page, name);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Desk.PICTURES.resolve(name + ".png")));
    }

    private Desk desk(String name) {
        return stage.desk(name, "tasklist");
    }
}
