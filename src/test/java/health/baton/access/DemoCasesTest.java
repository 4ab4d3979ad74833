package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.baton.engine.Cases;
import health.baton.form.Checks;
import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoCasesTest {
    private static final List<FieldCheck> CHECKS =
            Stream.concat(Checks.all().stream(), Stream.of(new AnyPractice())).toList();

    private final FakeSignedIn signedIn = new FakeSignedIn();
    private final Map<String, Map<String, Object>> started = new LinkedHashMap<>();
    private final Map<String, String> pathways = new HashMap<>();
    private final List<String> starters = new ArrayList<>();
    private final List<DemoCase> seen = new ArrayList<>();
    private final Map<String, Integer> done = new HashMap<>();

    @BeforeEach
    void start() {
        DemoCases demo = new DemoCases(new Started(), new Walked(), signedIn, new ObjectMapper());
        demo.start();
        for (int i = 0; i < 20; i++) {
            demo.goOn();
        }
    }

    @Test
    void startsAFewCasesAsPeopleOfTheDemonstrationEachWithAKeyOfItsOwn() {
        assertThat(started).hasSizeGreaterThanOrEqualTo(2);
        assertThat(starters).hasSameSizeAs(started.keySet());
        assertThat(DemoPerson.ALL.stream().map(DemoPerson::signInName)).containsAll(starters);
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void goesOnUntilEveryStepOfEveryCaseIsDone() {
        assertThat(done)
                .isEqualTo(seen.stream()
                        .collect(Collectors.toMap(
                                DemoCase::key, made -> made.steps().size(), (one, same) -> one)));
        assertThat(seen.stream()
                        .filter(made ->
                                made.pathway().equals("ptcda") && made.steps().isEmpty())
                        .distinct())
                .as("only one fresh call-out: nobody acts on it")
                .hasSize(1);
        assertThat(seen.stream().flatMap(made -> made.steps().stream()).map(DemoStep::as))
                .isSubsetOf(DemoPerson.ALL.stream().map(DemoPerson::signInName).toList());
    }

    @Test
    void countsTimesFromNow() {
        DemoStep step = new DemoStep("geriatrician", "Decide", Map.of("by", "now+P2D", "what", "Dress it"));

        assertThat(step.answersAt(ZonedDateTime.parse("2026-07-01T10:15:30Z")))
                .isEqualTo(Map.of("by", "2026-07-03T11:15+01:00", "what", "Dress it"));
    }

    @Test
    void answersWhatStartsACaseInEach() {
        assertThat(started.values())
                .allSatisfy(answers -> assertThat(answers)
                        .containsAnyOf(
                                Map.entry("phone", answers.getOrDefault("phone", "")),
                                Map.entry("callBackNumber", answers.getOrDefault("callBackNumber", ""))));
    }

    @Test
    void usesNhsNumbersThatAreRightButNeverIssued() {
        List<String> numbers = started.values().stream()
                .map(answers -> answers.get("nhsNumber"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates().allSatisfy(number -> {
            assertThat(number).matches("999\\d{7}");
            assertThat(checkDigit(number)).isEqualTo(Character.digit(number.charAt(9), 10));
        });
    }

    @Test
    void givesAnswersThatTheStartFormAccepts() {
        started.forEach((key, answers) -> assertThat(startForm(pathways.get(key))
                        .check(answers, Map.of(), CHECKS)
                        .refusals())
                .as(key)
                .isEmpty());
    }

    private static FormSchema startForm(String pathway) {
        try {
            Matcher start = Pattern.compile("<bpmn:startEvent [^>]*camunda:formRef=\"%s-([^\"]+)\"".formatted(pathway))
                    .matcher(Files.readString(Path.of("processes", pathway, pathway + ".bpmn")));
            assertThat(start.find()).as("%s starts with a form", pathway).isTrue();
            return FormSchema.parse(Files.readString(Path.of("forms", pathway, start.group(1) + ".form")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a practice is open is asked of the directory, which has every practice of the demonstration. */
    private static final class AnyPractice implements FieldCheck {
        @Override
        public String name() {
            return "open-practice";
        }

        @Override
        public Optional<String> refuse(Object value) {
            return Optional.empty();
        }
    }

    private static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += Character.digit(number.charAt(i), 10) * (10 - i);
        }
        return (11 - sum % 11) % 11;
    }

    /** Lets a case begin at the second look, and takes a look for each step. */
    private final class Walked implements DemoWalk {
        private final Set<String> looked = new HashSet<>();

        @Override
        public boolean mayStart(DemoCase made) {
            return !looked.add(made.key());
        }

        @Override
        public boolean goOn(String caseReference, DemoCase made) {
            seen.add(made);
            int before = done.getOrDefault(caseReference, 0);
            done.put(caseReference, Math.min(before + 1, made.steps().size()));
            return before < made.steps().size();
        }
    }

    private final class Started implements Cases {
        @Override
        public String start(String pathway, Map<String, Object> answers, String key) {
            starters.add(signedIn.required().name());
            started.put(key, answers);
            pathways.put(key, pathway);
            return key;
        }

        @Override
        public String pathwayName(String pathway) {
            return pathway;
        }

        @Override
        public boolean awaits(String caseReference, String message) {
            return false;
        }

        @Override
        public List<OfferedEvent> events(String caseReference) {
            return List.of();
        }

        @Override
        public List<OfferedEvent> everOffered(String caseReference, String role) {
            return List.of();
        }

        @Override
        public boolean answer(String caseReference, String message, Map<String, Object> answers, String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean tell(String caseReference, String message, Map<String, Object> answers) {
            return false;
        }

        @Override
        public boolean correlate(String caseReference, String message, Map<String, Object> variables) {
            return false;
        }
    }
}
