package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody after intensive care, from the discharge to the end of the follow-up; pictures of every step are kept. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class IcuFollowUpJourneyIT {
    private static final String NHS_NUMBER = "9990004110";
    private static final String BANNER = "WHITCOMBE, Rhys";
    private static final String POST = "Post the letter";
    private static final String HOW_TO_ASK = "Send the letter by post";
    private static final String NOTE = "Note something for the meeting";
    private static final String OUTCOME = "Record the outcome";
    private static final List<String> MEMBERS = List.of("respiratory", "psychologist", "physiotherapist");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Stage stage;
    private String address = "";

    IcuFollowUpJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void thePersonIsInvitedSeenByFourMembersAndFollowedUntilEverythingIsDone() {
        theCoordinatorStartsAndPostsTheInvitation();
        theCoordinatorPostsHowToAskForHelp();
        thePersonAnswersWithoutAnAccountAndWithoutJavaScript();
        theMembersNoteSomethingForTheMeeting();
        theAgendaShowsThePersonAndTheNotes();
        theChairRecordsTheOutcomeOfTheMeeting();
        theMembersReassessAndReview();
        theChairDecidesOnePlan();
        thePracticeReads();
        theCoordinatorPostsTheLetter();
        theActionIsDoneWhenItsResultWasSeen();
    }

    private void theCoordinatorStartsAndPostsTheInvitation() {
        try (Desk coordinator = desk("icucoordinator")) {
            coordinator.openStartForm("ICU follow-up");
            coordinator.fill("Family name", "Whitcombe");
            coordinator.fill("Given name", "Rhys");
            coordinator.fillDate("Born on", "05/04/1961");
            coordinator.fill("NHS number", NHS_NUMBER);
            coordinator.fill("Named GP's practice (code)", "C82009");
            coordinator.fillDate("Left intensive care on", daysAgo(63));
            coordinator.fill("Hours of ventilation", "190");
            coordinator.fill("Medicines begun there that still run", "Quetiapine 25 mg at night, for delirium");
            coordinator.choose("Where is the person now?", "At home");
            coordinator.fillDate("Left hospital on", daysAgo(49));
            coordinator.fill("Telephone", "07700 900321");
            coordinator.fill("Address for letters", "3 Mill Lane, Leicester, LE2 1AB");
            coordinator.picture("50-coordinator-discharge");
            coordinator.start();
            waits().isOver("event_inviteNow");

            coordinator.chooseList("My teams");
            coordinator.open(POST, BANNER);
            coordinator.picture("51-coordinator-posts");
            coordinator.claim();
            address = printed(coordinator);
            coordinator.fillDate("Posted on", daysAgo(0));
            coordinator.complete();
            assertThat(coordinator.card(POST, BANNER)).not().isVisible();
        }
    }

    private void theCoordinatorPostsHowToAskForHelp() {
        try (Desk coordinator = desk("icucoordinator")) {
            coordinator.chooseList("My teams");
            coordinator.open(HOW_TO_ASK, BANNER);
            coordinator.picture("52-coordinator-how-to-ask");
            coordinator.claim();
            Locator link = coordinator
                    .form()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The letter to print"));
            Page letter = coordinator.page().context().newPage();
            letter.navigate(stage.baton().url(link.getAttribute("href")));
            assertThat(letter.locator("body")).containsText("What intensive care may leave behind");
            letter.close();
            coordinator.fillDate("Posted on", daysAgo(0));
            coordinator.complete();
            assertThat(coordinator.card(HOW_TO_ASK, BANNER)).not().isVisible();
        }
    }

    /** Prints the letter; the address in its QR code. */
    private String printed(Desk coordinator) {
        Page letter = letter(coordinator);
        letter.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(letter.locator("address"))
                .hasText(
                        "Rhys Whitcombe 3 Mill Lane Leicester LE2 1AB",
                        new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        assertThat(letter.locator("body")).containsText("Without the internet: ring 0116 496 0431");
        String code = QrReader.read(letter.locator(".baton-qr").screenshot());
        assertThat(letter.locator("body")).containsText(code);
        letter.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Desk.PICTURES.resolve("52-letter.png")));
        letter.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(Desk.PICTURES.resolve("52-letter.pdf")));
        letter.close();
        return code.substring(code.indexOf("/reply/"));
    }

    private static Page letter(Desk coordinator) {
        coordinator.tab("Case");
        Page letter = coordinator
                .page()
                .context()
                .waitForPage(() -> coordinator
                        .caseTab()
                        .getByLabel("Read it: A letter to the person")
                        .first()
                        .click());
        coordinator.tab("Form");
        return letter;
    }

    private void thePersonAnswersWithoutAnAccountAndWithoutJavaScript() {
        try (BrowserContext context = stage.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(400, 900))) {
            Page page = context.newPage();
            page.navigate(stage.baton().url(address));
            assertThat(page.locator("body")).not().containsText("Whitcombe");
            page.getByLabel("Day").fill("5");
            page.getByLabel("Month").fill("4");
            page.getByLabel("Year").fill("1961");
            picture(page, "53-person-second-check");
            press(page, "Continue");
            picture(page, "54-person-letter");
            page.getByText("Your appointment, and how you are").click();
            choose(page, "Will you come?", "Yes");
            press(page, "Send");
            assertThat(page.locator("body")).containsText("not sent yet");
            choose(page, "How can you be seen?", "At the clinic");
            page.getByLabel("What is hardest for you").fill("Stairs, and nightmares");
            List.of(
                            "Feeling nervous, anxious or on edge",
                            "Not being able to stop or control worrying",
                            "Little interest or pleasure in doing things",
                            "Feeling down, depressed or hopeless",
                            "Thoughts that you would be better off dead, or of hurting yourself")
                    .forEach(question -> choose(page, question, "Not at all"));
            picture(page, "55-person-questionnaire");
            press(page, "Send");
            assertThat(page.locator("body")).containsText("We have your answer");
            assertThat(page.locator("body")).containsText("Stairs, and nightmares");
            picture(page, "56-person-acknowledged");
        }
    }

    private void theMembersNoteSomethingForTheMeeting() {
        for (String member : MEMBERS) {
            try (Desk desk = desk(member)) {
                desk.chooseList("My teams");
                desk.open(NOTE, BANNER);
                desk.picture("57-note-" + member);
                desk.claim();
                desk.fill("Note for the meeting", "Asked by " + member);
                desk.complete();
                assertThat(desk.card(NOTE, BANNER)).not().isVisible();
            }
        }
    }

    private void theAgendaShowsThePersonAndTheNotes() {
        try (Desk chair = desk("icuconsultant")) {
            chair.page().navigate(stage.baton().url("/baton/meetings"));
            Locator item = chair.page()
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(BANNER))
                    .first();
            MEMBERS.forEach(member -> assertThat(item).containsText("Asked by " + member));
            chair.picture("58-chair-agenda");
        }
    }

    private void theChairRecordsTheOutcomeOfTheMeeting() {
        waits().isOver("event_meetingBegins");
        try (Desk chair = desk("icuconsultant")) {
            chair.chooseList("My teams");
            chair.open(OUTCOME, BANNER);
            assertThat(chair.form()).containsText("Stairs, and nightmares");
            chair.picture("59-chair-outcome");
            chair.claim();
            chair.choose("What came of it?", "Seen and discussed");
            for (String member :
                    List.of("ICU consultant", "Respiratory consultant", "Psychologist", "Physiotherapist")) {
                chair.choose("Who was there?", member);
            }
            chair.fill(
                    "Went on without a member: why, and who is asked afterwards?", "No pharmacist: asked afterwards");
            chair.fill("What was found and discussed", "Breathless on stairs, sleeps badly.");
            chair.complete();
            assertThat(chair.card(OUTCOME, BANNER)).not().isVisible();
        }
    }

    private void theMembersReassessAndReview() {
        try (Desk physiotherapist = desk("physiotherapist")) {
            physiotherapist.chooseList("My teams");
            physiotherapist.open("Write down the functional reassessment", BANNER);
            physiotherapist.claim();
            physiotherapist.fill("Physical", "Walks 400 m");
            physiotherapist.fill("Psychological", "Nightmares");
            physiotherapist.fill("Cognitive", "Nothing");
            physiotherapist.fill("Social", "Wants to drive again");
            physiotherapist.fill("Nutrition and swallowing", "Eats well");
            physiotherapist.fill("Equipment and home", "None");
            physiotherapist.choose("Recovery is", "As expected");
            physiotherapist.picture("60-physiotherapist");
            physiotherapist.complete();
            assertThat(physiotherapist.form()).not().isVisible();
        }
        try (Desk pharmacist = desk("pharmacist")) {
            pharmacist.chooseList("My teams");
            pharmacist.open("Review the medicines", BANNER);
            pharmacist.claim();
            pharmacist.choose("What becomes of medicine 1?", "Stop");
            pharmacist.fill("Medicine 1", "Quetiapine 25 mg at night");
            pharmacist.fill("Medicine 1: why, and who changes the prescription?", "Delirium is over: we write");
            pharmacist.picture("61-pharmacist");
            pharmacist.complete();
            assertThat(pharmacist.form()).not().isVisible();
        }
    }

    private void theChairDecidesOnePlan() {
        try (Desk chair = desk("icuconsultant")) {
            chair.chooseList("My teams");
            chair.open("Decide the plan", BANNER);
            assertThat(chair.form()).containsText("Quetiapine 25 mg at night");
            chair.picture("62-chair-plan");
            chair.claim();
            chair.fill("The plan, in plain words for the person", "You stop quetiapine. We test your lungs.");
            chair.fill("Findings and plan for the practice", "Recovering as expected. Quetiapine stopped.");
            chair.tick("Respiratory consultant");
            chair.fill("Respiratory consultant: what?", "Lung function, and see the result");
            chair.fillDateTime(
                    "Respiratory consultant: by when?",
                    ZonedDateTime.now(LONDON).plusDays(14));
            chair.choose("Follow-up", "Reviewed, discharged from follow-up");
            chair.picture("63-chair-plan-decided");
            chair.complete();
            assertThat(chair.form()).not().isVisible();
        }
    }

    private void thePracticeReads() {
        try (Desk practice = desk("practice")) {
            practice.chooseList("My teams");
            practice.open("Read and answer", BANNER);
            assertThat(practice.form()).containsText("Quetiapine 25 mg at night: Stop");
            practice.picture("64-practice-letter");
            practice.claim();
            practice.choose("Answer", "Read – nothing was asked of us");
            practice.complete();
            assertThat(practice.form()).not().isVisible();
        }
    }

    private void theCoordinatorPostsTheLetter() {
        try (Desk coordinator = desk("icucoordinator")) {
            coordinator.chooseList("My teams");
            coordinator.open(POST, BANNER);
            coordinator.claim();
            Page letter = letter(coordinator);
            assertThat(letter.locator("body")).containsText("You stop quetiapine. We test your lungs.");
            letter.close();
            coordinator.fillDate("Posted on", daysAgo(0));
            coordinator.complete();
            assertThat(coordinator.card(POST, BANNER)).not().isVisible();
        }
    }

    private void theActionIsDoneWhenItsResultWasSeen() {
        try (Desk respiratory = desk("respiratory")) {
            respiratory.chooseList("My teams");
            respiratory.open("See to the action, and to its result", BANNER);
            assertThat(respiratory.form()).containsText("Lung function, and see the result");
            respiratory.picture("65-respiratory-action");
            respiratory.claim();
            respiratory.choose("It is", "Done, and the result has been seen");
            respiratory.fill("The result, and what follows from it", "Normal: nothing follows.");
            respiratory.complete();
            assertThat(respiratory.form()).not().isVisible();
        }
        waits().ended("discharged-from-follow-up");
    }

    private static void choose(Page page, String question, String option) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Desk.PICTURES.resolve(name + ".png")));
    }

    private Waits waits() {
        return new Waits(
                stage.baton(),
                stage.baton()
                        .database()
                        .sql(
                                "select reference from care_case join person on person.id = person_id where nhs_number = ?")
                        .param(NHS_NUMBER)
                        .query(String.class)
                        .single());
    }

    private static String daysAgo(int days) {
        return LocalDate.now(LONDON).minusDays(days).format(DAY);
    }

    private Desk desk(String name) {
        return stage.desk(name, "tasklist");
    }
}
