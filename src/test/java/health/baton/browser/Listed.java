package health.baton.browser;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** Made-up people on a waiting list who have told the office, by slip, whether they still need it. */
final class Listed {
    private static final String PATHWAY = "waiting-list-validation";

    private Listed() {}

    /** Waits for a clinician's word; the reference of the case. */
    static String noLonger(Stage stage, String familyName) {
        return told(
                stage,
                familyName,
                Map.of("answeredBy", "self", "answer", "no-longer", "noLongerBecause", "got-better"));
    }

    /** The case is over. */
    static void still(Stage stage, String familyName) {
        new Waits(stage.baton(), told(stage, familyName, Map.of("answeredBy", "self", "answer", "still")))
                .ended("still-waiting");
    }

    /** Their letter is written, and nobody has answered; the reference of the case. */
    static String asked(Stage stage, String familyName) {
        return asked(stage.baton(), Person.signIn(stage.baton(), "waitinglist", "tasklist"), familyName);
    }

    private static String told(Stage stage, String familyName, Map<String, Object> answers) {
        RunningBaton baton = stage.baton();
        Person office = Person.signIn(baton, "waitinglist", "tasklist");
        String reference = asked(baton, office, familyName);
        Awaitility.await("the case " + reference + " takes the answer")
                .atMost(Duration.ofMinutes(1))
                .until(() -> office.post(
                                        "/camunda/api/baton/cases/%s/events/%s.answered".formatted(reference, PATHWAY),
                                        answers)
                                .status()
                        == 204);
        return reference;
    }

    private static String asked(RunningBaton baton, Person office, String familyName) {
        String reference = office.start(PATHWAY, entry(familyName))
                .ok()
                .json()
                .get("businessKey")
                .asText();
        Awaitility.await("the letter to " + reference)
                .atMost(Duration.ofMinutes(1))
                .until(() -> baton.database()
                        .sql("select exists (select from message where case_reference = ? and kind = 'letter')")
                        .param(reference)
                        .query(Boolean.class)
                        .single());
        return reference;
    }

    static Map<String, Object> entry(String familyName) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("localId", "RW-" + familyName);
        entry.put("specialty", "130");
        entry.put("clinician", "Mr Osei");
        entry.put("referralDate", "2025-09-20");
        entry.put("clockStart", "2025-10-01");
        entry.put("priority", "p4");
        entry.put("familyName", familyName);
        entry.put("givenName", "Rhys");
        entry.put("birthDate", "1961-04-05");
        entry.put("noNhsNumberBecause", "not-traced");
        entry.put("practiceCode", "C82009");
        entry.put("addressLines", "3 Mill Lane, Leicester");
        entry.put("postcode", "LE2 7AA");
        entry.put("phone", "07700 900321");
        return entry;
    }
}
