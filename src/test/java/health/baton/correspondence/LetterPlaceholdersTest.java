package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A renamed field must not empty a letter in silence. */
class LetterPlaceholdersTest {
    /** What {@link Composer} and capabilities give beside the fields of forms. */
    private static final Set<String> GIVEN = Set.of(
            "person",
            "responsible",
            "answerNumber",
            "answerLink",
            "answerBy",
            "caseReference",
            "actionLines",
            "otherActionLines",
            "writtenAt",
            "news2Text",
            "pewsText",
            "redFlagsReasons",
            "distressReasons",
            "specialtyName",
            "soonerReasons",
            "meetingAt",
            "meetingName",
            "meetingVenue",
            "earlierDecisions",
            "actions",
            "entryNumber");

    private static final Pattern CONDITION_ON_VALUE = Pattern.compile("\\{\\{[#^](\\w+)=([^}]*)}}");

    @Test
    void everyPlaceholderIsAFieldOfAFormAndEveryValueOneThatItOffers() throws IOException {
        Map<String, Set<String>> fields = fields();
        // a table of the pathway says these
        fields.put("sensitive", Set.of("yes", "no"));
        fields.put("typicalWait", Set.of());
        fields.put("typicalWaitOn", Set.of());
        Set<String> wrong = new TreeSet<>();
        List<Path> letters = files("processes", ".md").stream()
                .filter(path -> path.getParent().endsWith("letters"))
                .toList();
        for (Path path : letters) {
            String text = Files.readString(path);
            Letter letter = Letter.parse(path.toString(), text);
            Stream.of(letter.names(), letter.decisions(), letter.withIt())
                    .flatMap(Set::stream)
                    .filter(name -> !GIVEN.contains(name) && !fields.containsKey(name))
                    .forEach(name -> wrong.add(path + ": {{" + name + "}} is no field of a form; rename or remove it"));
            CONDITION_ON_VALUE
                    .matcher(text)
                    .results()
                    .filter(found ->
                            !fields.getOrDefault(found.group(1), Set.of()).contains(found.group(2)))
                    .forEach(found -> wrong.add(path + ": " + found.group() + " names a value that no form offers"));
        }

        assertThat(letters).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Set<String>> fields() throws IOException {
        Map<String, Set<String>> fields = new HashMap<>();
        for (Path form : files("forms", ".form")) {
            for (JsonNode field : new ObjectMapper().readTree(form.toFile()).findParents("key")) {
                Set<String> values = fields.computeIfAbsent(field.get("key").asText(), any -> new HashSet<>());
                field.path("values")
                        .forEach(value -> values.add(value.path("value").asText()));
            }
        }
        return fields;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
