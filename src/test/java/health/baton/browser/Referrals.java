package health.baton.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Made-up children whom a practice refers, and people whom intensive care discharges. */
final class Referrals {
    private static final DateTimeFormatter AS_FORMS_SEND_IT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Referrals() {}

    /** A child of two with wheeze, within the criteria. */
    static Map<String, Object> wheeze(String familyName, String nhsNumber) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("careRoute", "step-up");
        answers.put("presentation", "wheeze");
        answers.put("redSign", "none");
        answers.put("feverUnderThreeMonths", "no");
        answers.put("familyName", familyName);
        answers.put("givenName", "Zara");
        answers.put(
                "birthDate", LocalDate.now(LONDON).minusYears(2).minusDays(40).toString());
        answers.put("nhsNumber", nhsNumber);
        answers.put("practiceCode", "C82009");
        answers.put("postcode", "LE2 1AB");
        answers.put("whereabouts", "At home, 4 Elm Road");
        answers.put("callBackNumber", "07700 900200");
        answers.put("referrerNumber", "0116 496 0213");
        answers.put("whatHappened", "Wheeze since yesterday, two puffs of salbutamol at 11:00");
        answers.put("talksOrFeeds", "yes");
        answers.put("relieverLasts", "yes");
        answers.put("intensiveCareBefore", "no");
        answers.putAll(observations());
        answers.put("concern", "no");
        answers.put("consentBy", "parent");
        answers.put("consentGiven", "yes");
        answers.put("phoneAtHome", "yes");
        answers.put("carerConfident", "yes");
        return answers;
    }

    /** Of a child who is well enough to stay at home. */
    static Map<String, Object> observations() {
        return Map.of(
                "consciousness",
                "alert",
                "respirationRate",
                28,
                "respiratoryEffort",
                "normal",
                "spo2",
                97,
                "oxygen",
                "air",
                "pulse",
                110,
                "capillaryRefill",
                "normal",
                "systolic",
                95,
                "temperature",
                37.4);
    }

    /** A visit at which nothing is given; {@code disposition} is still to be said. */
    static Map<String, Object> visit() {
        Map<String, Object> answers = new LinkedHashMap<>(observations());
        answers.put("parentConcern", "better");
        answers.put("nurseConcern", "no");
        answers.put("findings", "Settled");
        answers.put("consentToday", "parent");
        answers.put("treatmentGiven", "no");
        return answers;
    }

    /** Somebody who was ventilated for eight days and has been at home for seven weeks. */
    static Map<String, Object> afterIntensiveCare(String familyName, String nhsNumber) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("familyName", familyName);
        answers.put("givenName", "Rhys");
        answers.put("birthDate", "1961-04-05");
        answers.put("nhsNumber", nhsNumber);
        answers.put("practiceCode", "C82009");
        answers.put("icuDischarge", LocalDate.now(LONDON).minusDays(63).toString());
        answers.put("ventilationHours", 190);
        answers.put("whereNow", "home");
        answers.put("hospitalDischarge", LocalDate.now(LONDON).minusDays(49).toString());
        answers.put("callBackNumber", "07700 900321");
        answers.put("address", "3 Mill Lane, Leicester, LE2 1AB");
        return answers;
    }

    /** So many hours from now, as forms send it. */
    static String inHours(int hours) {
        return ZonedDateTime.now(LONDON).plusHours(hours).format(AS_FORMS_SEND_IT);
    }
}
