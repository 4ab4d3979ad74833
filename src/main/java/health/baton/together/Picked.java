package health.baton.together;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tasks that somebody ticked, each with its case: a task that is done by now no longer says of which case it was. */
public record Picked(Map<String, String> cases) {
    static final String BETWEEN = "/";

    /** As the page sends them: task and case, with a slash between; what is none is left out. */
    public static Picked of(List<String> sent) {
        return new Picked(sent.stream()
                .map(one -> one.split(BETWEEN, -1))
                .filter(parts -> parts.length == 2 && Arrays.stream(parts).noneMatch(String::isBlank))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> parts[1], (first, again) -> first, LinkedHashMap::new)));
    }
}
