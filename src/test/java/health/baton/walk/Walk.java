package health.baton.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One walk: what happened, and what did not hold in the end. */
record Walk(String pathway, List<Act> acts, String broken) {
    boolean holds() {
        return broken.isEmpty();
    }

    boolean has(Class<? extends Act> kind) {
        return acts.stream().anyMatch(kind::isInstance);
    }

    /** As a scenario that can be put into the pathway's folder. */
    String gherkin() {
        return acts.stream()
                .map(Act::gherkin)
                .collect(Collectors.joining(
                        "\n    ", "  Scenario: " + broken + "\n    ", "\n    Then the case goes on"));
    }

    Walk without(int from, int to) {
        List<Act> fewer = new ArrayList<>(acts.subList(0, from));
        fewer.addAll(acts.subList(Math.min(to, acts.size()), acts.size()));
        return new Walk(pathway, fewer, broken);
    }
}
