package health.baton.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How to reach somebody, in one line without empty labels: {@code Telephone: 07700 900001 · Language: Polish}. */
final class ContactLine {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("phone", "Telephone");
        PARTS.put("email", "E-mail");
        PARTS.put("language", "Language");
        PARTS.put("accessibleInformation", "Information in");
    }

    private ContactLine() {}

    /** What is known of it; says so when nothing is. */
    static String of(Map<String, Object> facts) {
        String line = PARTS.entrySet().stream()
                .map(part -> part.getValue() + ": " + said(facts, part.getKey()))
                .filter(said -> !said.endsWith(": "))
                .collect(Collectors.joining(" · "));
        return line.isEmpty() ? "No telephone number or e-mail address is recorded" : line;
    }

    private static String said(Map<String, Object> facts, String key) {
        String said = Objects.toString(facts.get(key), "").strip();
        return key.equals("accessibleInformation") ? said.replace('-', ' ') : said;
    }
}
