package health.baton.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every form file: only what Tasklist shows and the server can check. */
class FormFilesTest {
    private static final Path FORMS = Path.of("forms");
    private static final Set<String> DISPLAY = Set.of("text", "table", "separator", "spacer", "group");
    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist");
    private static final Set<String> FIELDS =
            Set.of("textfield", "textarea", "number", "select", "radio", "checkbox", "checklist", "datetime");
    private static final Set<String> CHECKS = Set.of(
            "nhs-number",
            "birth-date",
            "open-practice",
            "can-wait-for-practice",
            "noted-only-if-nothing-asked",
            "postcode",
            "phone",
            "not-future");
    private static final Pattern CONDITION =
            Pattern.compile("=[a-z]\\w* !?= (\"[a-z0-9-]+\"|true)( (and|or) [a-z]\\w* !?= (\"[a-z0-9-]+\"|true))*");

    private final Map<String, List<JsonNode>> forms = read();

    @Test
    void everyFormIsNamedLikeItsFileAndWrittenForThisPlatform() {
        assertThat(forms).isNotEmpty();
        forms.forEach((file, components) -> {
            JsonNode root = components.get(0);
            assertThat(root.path("id").asText()).as(file).isEqualTo(file.replace('/', '-'));
            assertThat(root.path("type").asText()).as(file).isEqualTo("default");
            assertThat(root.path("schemaVersion").asInt()).as(file).isEqualTo(16);
            assertThat(root.path("executionPlatform").asText()).as(file).isEqualTo("Camunda Platform");
            assertThat(root.path("executionPlatformVersion").asText()).as(file).isEqualTo("7.24.0");
        });
    }

    @Test
    void everyIdAndEveryKeyIsUniqueInItsForm() {
        forms.forEach((file, components) -> {
            assertThat(components.stream().map(c -> c.path("id").asText()))
                    .as(file)
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            assertThat(fields(file).map(FormFilesTest::key)).as(file).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyComponentIsOfAKindThatIsShownAndChecked() {
        List<String> wrong = new ArrayList<>();
        forms.forEach((file, components) -> components.stream().skip(1).forEach(component -> {
            String type = component.path("type").asText();
            String at = file + " '" + component.path("id").asText() + "': ";
            if (!FIELDS.contains(type) && !DISPLAY.contains(type)) {
                wrong.add(at + "the type '" + type + "' is not allowed");
            }
            if (type.equals("group") && component.has("path")) {
                wrong.add(at + "take the path off the group");
            }
            if (DISPLAY.contains(type)) {
                return;
            }
            if (component
                    .path("label")
                    .asText(component.path("dateLabel").asText())
                    .isBlank()) {
                wrong.add(at + "give it a label");
            }
            if (!component.path("key").asText().matches("[a-z][A-Za-z0-9]*")) {
                wrong.add(at + "the key must be a camelCase noun");
            }
            String keep = component.at("/properties/keep").asText();
            if (!Set.of("file", "case").contains(keep)) {
                wrong.add(at + "set the property 'keep' to file or case");
            }
            String check = component.at("/properties/check").asText();
            if (!check.isEmpty() && !CHECKS.contains(check)) {
                wrong.add(at + "there is no check '" + check + "'");
            }
            if (type.startsWith("text") && component.at("/validate/maxLength").asInt() < 1) {
                wrong.add(at + "set a maximum length");
            }
            if (type.equals("number")
                    && (!component.at("/validate/min").isNumber()
                            || !component.at("/validate/max").isNumber())) {
                wrong.add(at + "set a minimum and a maximum");
            }
            if (type.equals("datetime")
                    && !Set.of("date", "time", "datetime")
                            .contains(component.path("subtype").asText())) {
                wrong.add(at + "set the subtype");
            }
            if (CHOICES.contains(type)) {
                Set<String> values = new HashSet<>();
                component.path("values").forEach(option -> {
                    String value = option.path("value").asText();
                    if (!values.add(value) || !value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                        wrong.add(at + "the option '" + value + "' must be kebab-case and there once");
                    }
                    if (option.path("label").asText().isBlank()) {
                        wrong.add(at + "give the option '" + value + "' a label");
                    }
                });
                if (values.isEmpty()) {
                    wrong.add(at + "give it options");
                }
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void theServerCanCheckEveryForm() throws IOException {
        for (String file : forms.keySet()) {
            FormSchema form = FormSchema.parse(Files.readString(FORMS.resolve(file + ".form")));
            assertThat(form.problems()).as(file).isEmpty();
            assertThat(form.fieldKeys())
                    .as(file)
                    .containsExactlyElementsOf(
                            fields(file).map(FormFilesTest::key).toList());
        }
    }

    @Test
    void everyConditionIsInTheSmallLanguage() {
        List<String> wrong = new ArrayList<>();
        forms.forEach((file, components) -> components.forEach(component -> {
            String condition = component.at("/conditional/hide").asText();
            if (!condition.isEmpty() && !CONDITION.matcher(condition).matches()) {
                wrong.add("%s '%s': %s: write =x = \"y\" or =x != \"y\", joined by and or or"
                        .formatted(file, component.path("id").asText(), condition));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyConditionComparesWithAValueThatItsFieldOffers() {
        List<String> wrong = new ArrayList<>();
        Pattern comparison = Pattern.compile("([a-z]\\w*) !?= \"([^\"]+)\"");
        forms.forEach((file, components) -> components.forEach(component -> {
            Matcher comparisons =
                    comparison.matcher(component.at("/conditional/hide").asText());
            while (comparisons.find()) {
                String name = comparisons.group(1);
                String value = comparisons.group(2);
                fields(file).filter(field -> key(field).equals(name)).forEach(field -> {
                    List<String> offered = new ArrayList<>();
                    field.path("values")
                            .forEach(option -> offered.add(option.path("value").asText()));
                    if (!offered.contains(value)) {
                        wrong.add("%s '%s': '%s' never is '%s'"
                                .formatted(file, component.path("id").asText(), name, value));
                    }
                });
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aKeyMeansTheSameInEveryForm() {
        Map<String, Map<String, String>> kinds = new TreeMap<>();
        forms.keySet()
                .forEach(file -> fields(file)
                        .forEach(field -> kinds.computeIfAbsent(key(field), name -> new TreeMap<>())
                                .put(
                                        file,
                                        field.path("type").asText()
                                                + field.path("subtype").asText() + " kept in the "
                                                + field.at("/properties/keep").asText())));
        kinds.forEach((key, byForm) -> assertThat(new HashSet<>(byForm.values()))
                .as("%s: %s", key, byForm)
                .hasSize(1));
    }

    @Test
    void aDecisionIsNeverFilledInBeforehand() {
        forms.keySet()
                .forEach(file -> fields(file)
                        .filter(field -> field.at("/properties/keep").asText().equals("case"))
                        .forEach(field -> assertThat(
                                        field.at("/properties/prefill").asText())
                                .as(
                                        "%s '%s': an earlier decision must not stand there ready to be sent again",
                                        file, key(field))
                                .isEqualTo("never")));
    }

    @Test
    void threeAnswersAreEnoughToStartACallOut() {
        List<String> required = fields("ptcda/call-out")
                .filter(field -> field.at("/validate/required").asBoolean())
                .map(FormFilesTest::key)
                .toList();
        assertThat(required).containsExactly("callBackNumber", "whereabouts", "whatHappened");
        assertThat(fields("ptcda/call-out").limit(3).map(FormFilesTest::key)).containsExactlyElementsOf(required);
    }

    private Stream<JsonNode> fields(String file) {
        return forms.get(file).stream()
                .filter(component -> FIELDS.contains(component.path("type").asText()));
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }

    /** By "folder/task": the form itself first, then every component of it. */
    private static Map<String, List<JsonNode>> read() {
        Map<String, List<JsonNode>> forms = new HashMap<>();
        try (Stream<Path> files = Files.walk(FORMS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".form")).toList()) {
                List<JsonNode> components = new ArrayList<>();
                add(new ObjectMapper().readTree(file.toFile()), components);
                forms.put(FORMS.relativize(file).toString().replace('\\', '/').replace(".form", ""), components);
            }
        } catch (IOException e) {
            throw new AssertionError("A form is not readable: " + e.getMessage(), e);
        }
        return new TreeMap<>(forms);
    }

    private static void add(JsonNode component, List<JsonNode> components) {
        components.add(component);
        component.path("components").forEach(child -> add(child, components));
    }
}
