package health.baton.browser;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** The call-out of the browser's walk, step by step at the webapps' own endpoints: everybody signs in anew for each step. */
final class Journey {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RunningBaton baton;
    private final Map<String, Object> callOut;
    private String reference;

    Journey(RunningBaton baton, Map<String, Object> callOut) {
        this(baton, callOut, "");
    }

    /** A case that somebody has started already. */
    Journey(RunningBaton baton, Map<String, Object> callOut, String reference) {
        this.baton = baton;
        this.callOut = callOut;
        this.reference = reference;
    }

    /** What people do, one after the other, until only the thirtieth day is left. */
    Map<String, Runnable> steps() {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("the crew starts the case", this::start);
        steps.put("the geriatrician takes the task", () -> take("geriatrician", "Discuss and decide"));
        steps.put(
                "the geriatrician sends the roving GP",
                () -> does("geriatrician", "Discuss and decide", sendRovingGp()));
        steps.put("the crew makes safe", () -> does("crew", "Make safe before you leave", makeSafe()));
        steps.put("the roving GP takes the visit", () -> take("rovinggp", "Visit, assess and decide"));
        steps.put(
                "the roving GP keeps the person at home",
                () -> does("rovinggp", "Visit, assess and decide", keepAtHome()));
        steps.put("the practice answers", () -> does("practice", "Read and answer", Map.of("gpAnswer", "done")));
        return steps;
    }

    /** Does one step after the other, up to and with this one. */
    void upTo(String last) {
        for (Map.Entry<String, Runnable> step : steps().entrySet()) {
            step.getValue().run();
            if (step.getKey().equals(last)) {
                return;
            }
        }
        throw new IllegalArgumentException("No step is called " + last);
    }

    String reference() {
        return reference;
    }

    /** The open task with this label, once it is there. */
    String task(Person person, String label) {
        return Awaitility.await("“%s” for %s".formatted(label, person.name()))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> person.task(reference, label), found -> !found.isEmpty());
    }

    private void start() {
        Person crew = Person.signIn(baton, "crew", "tasklist");
        Answer started = crew.start("ptcda", callOut).ok();
        reference = started.json().get("businessKey").asText();
    }

    private void take(String name, String label) {
        Person person = Person.signIn(baton, name, "tasklist");
        person.claim(task(person, label)).ok();
    }

    private void does(String name, String label, Map<String, ?> answers) {
        Person person = Person.signIn(baton, name, "tasklist");
        String task = task(person, label);
        person.claim(task).ok();
        person.submit(task, answers).ok();
    }

    static Map<String, Object> sendRovingGp() {
        return Map.of(
                "disposition", "roving-gp",
                "findings", "Wrist swollen, no other injury found on the phone.",
                "advice", "Stay with him until the roving GP has come.",
                "whatMeans999", "Cannot be woken, chest pain.",
                "visitAsk", "Look at the wrist and at his medicines.");
    }

    static Map<String, Object> makeSafe() {
        return Map.of(
                "whoStays", "His daughter",
                "observationsRepeated", "Unchanged",
                "food", "yes",
                "warmth", "yes",
                "medicinesReachable", "yes",
                "whomToRing", "The number on the card",
                "means999Explained", true);
    }

    static Map<String, Object> keepAtHome() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("visitedAt", local(ZonedDateTime.now(ZoneOffset.UTC).minusMinutes(10)));
        answers.put("assessment", "Wrist bruised, moves it well.");
        answers.put("disposition", "keep-at-home");
        answers.put("escalationPlan", "Ring the number on the card; 999 when he cannot be woken.");
        answers.put("whatMeans999", "Chest pain, cannot be woken, a new fall with a head injury.");
        answers.put("practiceAsked", true);
        answers.put("practiceWhat", "Review his water tablets.");
        answers.put("practiceBy", local(ZonedDateTime.now(ZoneOffset.UTC).plusDays(7)));
        answers.put("districtNursesAsked", true);
        answers.put("districtNursesWhat", "Look after the skin tear.");
        answers.put("districtNursesBy", local(ZonedDateTime.now(ZoneOffset.UTC).plusDays(2)));
        return answers;
    }

    /** A date and time as the forms send it. */
    private static String local(ZonedDateTime time) {
        return time.withZoneSameInstant(ZoneId.of("Europe/London"))
                .truncatedTo(ChronoUnit.MINUTES)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX"));
    }
}
