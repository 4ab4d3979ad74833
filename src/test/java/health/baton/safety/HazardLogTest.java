package health.baton.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every hazard log: whole, by the matrix, and about forms, fields and decisions that exist. */
class HazardLogTest {
    private static final Path LOGS = Path.of("src/docs/clinical-safety");
    private static final List<String> LIKELIHOODS = List.of("very low", "low", "medium", "high", "very high");
    /** DCB0129: severity against likelihood. */
    private static final Map<String, List<Integer>> MATRIX = Map.of(
            "catastrophic", List.of(3, 4, 5, 5, 5),
            "major", List.of(2, 3, 4, 5, 5),
            "considerable", List.of(2, 3, 3, 4, 5),
            "significant", List.of(1, 2, 3, 3, 4),
            "minor", List.of(1, 1, 2, 2, 3));

    private static final Pattern RISK = Pattern.compile("\\*\\*(Initial|Residual):\\*\\* (\\w+) × ([a-z ]+?) = (\\d)");
    private static final Pattern CARRIER = Pattern.compile("`((?:forms|processes)/[\\w/.-]+)(?:#(\\w+))?`");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyHazardIsWholeAndItsControlsExist() throws IOException {
        List<Path> logs = logs();
        assertThat(logs).isNotEmpty();
        Set<String> numbers = new HashSet<>();
        for (Path log : logs) {
            String[] parts = Files.readString(log).split("(?m)^## ", -1);
            assertThat(parts[0]).as("%s must say so at its head", log).contains("No live use without");
            for (String hazard : Arrays.asList(parts).subList(1, parts.length)) {
                String number = hazard.split(" ", 2)[0];
                if (!numbers.add(number) || !number.matches("[A-Z]+(-[A-Z]+)*-H\\d\\d")) {
                    wrong.add(log + ": the number '" + number + "' is used twice or not like PTCDA-H01");
                }
                check(number, hazard);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(numbers).hasSizeGreaterThan(15);
    }

    private void check(String number, String hazard) throws IOException {
        for (String part : List.of("Hazard", "Cause", "Effect", "Initial", "Controls", "Residual", "Owner", "Status")) {
            if (!Pattern.compile("(?m)^- \\*\\*" + part + ":\\*\\*( \\S|\\n  - )")
                    .matcher(hazard)
                    .find()) {
                wrong.add(number + ": say the " + part);
            }
        }
        Map<String, Integer> risks = new HashMap<>();
        Matcher risk = RISK.matcher(hazard);
        while (risk.find()) {
            int level = Integer.parseInt(risk.group(4));
            risks.put(risk.group(1), level);
            int byMatrix = MATRIX.get(risk.group(2)).get(LIKELIHOODS.indexOf(risk.group(3)));
            if (level != byMatrix) {
                wrong.add("%s: %s risk is %d by the matrix".formatted(number, risk.group(1), byMatrix));
            }
        }
        if (risks.size() != 2 || risks.get("Residual") > risks.get("Initial")) {
            wrong.add(number + ": give the initial and a residual risk that is not higher");
        } else if (risks.get("Residual") > 2 && !hazard.contains("**Status:** open")) {
            wrong.add(number + ": a residual risk above 2 is open");
        }
        if (!hazard.contains("\n  - Design:") || !hazard.contains("\n  - Test:")) {
            wrong.add(number + ": name a control by design and its test");
        }
        Matcher carrier = CARRIER.matcher(hazard);
        while (carrier.find()) {
            Path file = Path.of(carrier.group(1));
            if (!Files.exists(file)) {
                wrong.add(number + ": there is no " + file);
            } else if (carrier.group(2) != null
                    && !Files.readString(file).contains("\"key\": \"" + carrier.group(2) + "\"")) {
                wrong.add("%s: %s does not ask %s".formatted(number, file, carrier.group(2)));
            }
        }
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(LOGS)) {
            return files.filter(file -> file.toString().endsWith("-hazards.md"))
                    .sorted()
                    .toList();
        }
    }
}
