package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An unwell child from the practice's referral to the letter to the parents; pictures of every step are kept. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class ChildAtHomeJourneyIT {
    private static final String NHS_NUMBER = "9990004102";
    private static final String BANNER = "THORNBURY, Zara";
    private static final String TAKE_ON = "Take the child on, or arrange what is right";
    private static final String VISIT = "Visit, treat and plan the next contact";
    private static final String DECIDE = "Discuss and decide";
    private static final String CLOSE = "Give the letter, and close";
    private static final String MEANS_999 = "Breathing hard, blue, cannot be woken";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final LocalDate born = LocalDate.now(LONDON).minusYears(2).minusDays(40);

    private final Stage stage;

    ChildAtHomeJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aChildIsReferredVisitedThreeTimesAndDischargedWell() {
        thePracticeRefersByPresentation();
        theNurseTakesTheChildOnAndVisits();
        theNurseAsksAtTheSecondVisit();
        thePaediatricianAnswers();
        theNurseDischargesAtTheThirdVisitAndCloses();
        thePracticeReadsThatNothingIsAsked();
        theManagerSeesTheOutcome();
    }

    private void thePracticeRefersByPresentation() {
        try (Desk practice = desk("practice")) {
            practice.openStartForm("ACE");
            practice.choose("What do you ask?", "Look after an unwell child at home (GP, emergency department)");
            practice.select("What is it?", "Wheeze or asthma");
            practice.select("Any sign that cannot wait?", "No, looked for and none");
            practice.choose("Younger than 3 months, with 38 °C or more?", "Yes");
            assertThat(practice.form()).containsText("Red flag: 999 or the emergency department now");
            practice.picture("30-practice-red-flag");
            practice.choose("Younger than 3 months, with 38 °C or more?", "No");
            assertThat(practice.form()).not().containsText("Red flag: 999");
            practice.picture("31-practice-referral");
            practice.fill("Family name", "Thornbury");
            practice.fill("Given name", "Zara");
            practice.fillDate("Born on", born.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            practice.fill("NHS number", NHS_NUMBER);
            practice.fill("Named GP's practice (code)", "C82009");
            practice.fill("Postcode", "LE2 1AB");
            practice.fill("Where is the child?", "At home, 4 Elm Road");
            practice.fill("Family's telephone", "07700 900200");
            practice.fill("Your number now", "0116 496 0213");
            practice.fill(
                    "What has happened, and what was done?", "Wheeze since yesterday, better after the reliever.");
            practice.choose("Talks in sentences, or feeds as usual?", "Yes");
            practice.choose("Does the reliever last four hours?", "Yes");
            practice.choose("Ever in intensive care with wheeze?", "No");
            assertThat(practice.form()).not().containsText("Stridor at rest?");
            observe(practice);
            practice.choose("Is a parent, or are you, more worried than the numbers say?", "No");
            practice.select("Who may consent for the child?", "A parent with parental responsibility");
            practice.choose("Have they agreed to care at home?", "Yes");
            practice.choose("Can the family be rung at home, day and night?", "Yes");
            practice.choose("Is the carer able and confident to look after the child?", "Yes");
            practice.picture("32-practice-referral-filled");
            practice.start();
        }
    }

    private void theNurseTakesTheChildOnAndVisits() {
        try (Desk nurse = desk("nurse")) {
            nurse.chooseList("My teams");
            nurse.open(TAKE_ON, BANNER);
            assertThat(nurse.form()).containsText("Wheeze or asthma");
            assertThat(nurse.form()).containsText("0116 496 0213 – ring to ask, never to send back");
            assertThat(nurse.form()).matchesAriaSnapshot("- strong: \"looked-after: not recorded\"");
            nurse.picture("33-nurse-takes-on");
            nurse.claim();
            nurse.choose("What now?", "Visit at home");
            nurse.fillDateTime("Next visit", in(2));
            nurse.fill("What means 999", MEANS_999);
            nurse.complete();

            nurse.open(VISIT, BANNER);
            assertThat(nurse.form()).containsText("Visit due");
            nurse.picture("34-nurse-first-visit");
            nurse.claim();
            visit(nurse, "Settled, drinks well.");
            nurse.choose("Treatment given?", "Yes");
            nurse.fill("Weight", "12.5");
            nurse.fill("Allergies", "None known");
            nurse.fill("Medicines with doses", "Salbutamol, as needed");
            nurse.fill("What was given: dose, route, time, effect", "Prednisolone 20 mg by mouth, kept down.");
            nurse.choose("What now?", "Stays at home: visit again");
            nurse.fillDateTime("Next visit", in(6));
            nurse.fill("What means 999", MEANS_999);
            nurse.picture("35-nurse-first-visit-done");
            nurse.complete();
            assertThat(nurse.form()).not().isVisible();
        }
    }

    private void theNurseAsksAtTheSecondVisit() {
        try (Desk nurse = desk("nurse")) {
            nurse.chooseList("My teams");
            nurse.open(VISIT, BANNER);
            assertThat(nurse.form()).containsText("PEWS");
            assertThat(nurse.form()).containsText("Settled, drinks well.");
            nurse.picture("36-nurse-second-visit");
            nurse.claim();
            visit(nurse, "Still wheezes at night.");
            nurse.choose("Treatment given?", "No");
            nurse.choose("What now?", "Ask the consultant paediatrician now");
            nurse.fill("What do you ask the paediatrician?", "A second steroid dose?");
            nurse.complete();
            assertThat(nurse.form()).not().isVisible();
        }
    }

    private void thePaediatricianAnswers() {
        try (Desk paediatrician = desk("paediatrician")) {
            paediatrician.chooseList("My teams");
            paediatrician.open(DECIDE, BANNER);
            assertThat(paediatrician.form()).containsText("A second steroid dose?");
            assertThat(paediatrician.form()).containsText("Still wheezes at night.");
            paediatrician.picture("37-paediatrician-asked");
            paediatrician.claim();
            paediatrician.choose("What now?", "Stays at home: visit again");
            paediatrician.fill("Advice", "One more dose tonight.");
            paediatrician.fillDateTime("Next visit", in(12));
            paediatrician.fill("What means 999", MEANS_999);
            paediatrician.complete();
            assertThat(paediatrician.form()).not().isVisible();
        }
    }

    private void theNurseDischargesAtTheThirdVisitAndCloses() {
        try (Desk nurse = desk("nurse")) {
            nurse.chooseList("My teams");
            nurse.open(VISIT, BANNER);
            assertThat(nurse.form()).containsText("One more dose tonight.");
            nurse.claim();
            visit(nurse, "Chest clear, runs about.");
            nurse.choose("Treatment given?", "No");
            nurse.choose("What now?", "Well: discharge home");
            nurse.fill("What means 999", MEANS_999);
            nurse.complete();

            nurse.open(CLOSE, BANNER);
            nurse.picture("38-nurse-closes");
            nurse.claim();
            nurse.tab("Case");
            Page letter = nurse.page()
                    .context()
                    .waitForPage(() -> nurse.caseTab()
                            .getByLabel("Read it: The plan in writing")
                            .click());
            assertThat(letter.locator("body")).containsText("Your child is well enough. Our visits have ended.");
            assertThat(letter.locator("body")).containsText(MEANS_999);
            assertThat(letter.locator("body")).containsText("Ring 0116 496 0420, day or night.");
            letter.screenshot(
                    new Page.ScreenshotOptions().setPath(Desk.PICTURES.resolve("39-letter-to-the-parents.png")));
            letter.close();
            nurse.tab("Form");
            nurse.choose("The letter", "Was handed over");
            nurse.choose("Has the practice agreed to do something?", "No, nothing is asked of it");
            nurse.complete();
            assertThat(nurse.form()).not().isVisible();
        }
    }

    private void thePracticeReadsThatNothingIsAsked() {
        try (Desk practice = desk("practice")) {
            assertThat(practice.page().getByText("To be read: 1")).isVisible();
            practice.page().navigate(stage.baton().url("/baton/to-read"));
            practice.picture("40-practice-to-read");
            practice.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("what became of this child"))
                    .click();
            assertThat(practice.page().locator("body")).containsText("Well, discharged home.");
            assertThat(practice.page().locator("body"))
                    .containsText("Nothing. Whatever comes next is ours to arrange.");
            practice.picture("41-practice-told");
        }
        new Waits(stage.baton(), reference()).ended("discharged-home-well");
    }

    private void theManagerSeesTheOutcome() {
        try (Desk manager = Desk.signIn(stage.browser(), stage.baton().url(""), "manager", "cockpit")) {
            Page page = manager.page();
            page.navigate(stage.baton().url("/baton/manager?pathway=ace"));
            Locator outcomes = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Finished cases"));
            assertThat(outcomes).containsText("Discharged home well");
            assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Cases, newest first")))
                    .containsText(reference());
            assertThat(page.locator("body")).not().containsText("THORNBURY");
            manager.picture("42-manager-outcomes");
        }
    }

    private static void visit(Desk nurse, String findings) {
        observe(nurse);
        nurse.choose("Parent or carer: how is the child compared with before?", "Better");
        nurse.choose("Are you more worried than the numbers say?", "No");
        nurse.fill("Findings", findings);
        nurse.select("Consent for today", "Given by a parent with parental responsibility");
    }

    private static void observe(Desk desk) {
        desk.select("Consciousness", "Alert");
        desk.fill("Respiration rate", "28");
        desk.select("Effort of breathing", "Normal");
        desk.fill("SpO₂", "97");
        desk.select("Oxygen given", "None, breathes air");
        desk.fill("Pulse", "110");
        desk.select("Capillary refill", "Under 3 seconds");
        desk.fill("Systolic blood pressure", "95");
        desk.fill("Temperature", "37.4");
    }

    private String reference() {
        return stage.baton()
                .database()
                .sql("select reference from care_case join person on person.id = person_id where nhs_number = ?")
                .param(NHS_NUMBER)
                .query(String.class)
                .single();
    }

    private static ZonedDateTime in(int hours) {
        return ZonedDateTime.now(LONDON).plusHours(hours);
    }

    private Desk desk(String name) {
        return stage.desk(name, "tasklist");
    }
}
