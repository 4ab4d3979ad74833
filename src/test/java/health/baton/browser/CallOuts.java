package health.baton.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Made-up people: their NHS numbers are from the range that is given to nobody. */
final class CallOuts {
    private CallOuts() {}

    /** A frail person at home after a fall; nothing is missing. */
    static Map<String, Object> fall(String familyName, String nhsNumber) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("callBackNumber", "07700 900121");
        answers.put("whereabouts", "At home, ground floor, 7 Orchard Lane");
        answers.put("whatHappened", "Fell in the kitchen, helped up, bruised wrist.");
        answers.put("timeCriticalSign", "none");
        answers.put("cfs", 6);
        answers.put("respirationRate", 18);
        answers.put("spo2", 95);
        answers.put("air", "air");
        answers.put("pulse", 82);
        answers.put("systolic", 131);
        answers.put("consciousness", "alert");
        answers.put("temperature", 36.7);
        answers.put("spo2Scale", "1");
        answers.put("refusesConveyance", "no");
        answers.put("capacity", "has");
        answers.put("advanceDecision", "none");
        answers.put("expectedDeath", "no");
        answers.put("familyName", familyName);
        answers.put("givenName", "Wilfred");
        answers.put("birthDate", "1938-05-21");
        answers.put("gender", "male");
        answers.put("nhsNumber", nhsNumber);
        answers.put("practiceCode", "C82009");
        answers.put("postcode", "LE16 9BX");
        answers.put("dwelling", "home");
        answers.put("safeguarding", "no");
        return answers;
    }

    /** Only what a call must say. */
    static Map<String, Object> shortest() {
        return new LinkedHashMap<>(Map.of(
                "callBackNumber", "07700 900122",
                "whereabouts", "At home, first floor",
                "whatHappened", "Found on the floor"));
    }
}
