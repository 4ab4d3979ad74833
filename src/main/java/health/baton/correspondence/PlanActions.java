package health.baton.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The actions of a plan: who owns them ({@code actions}), what and by when ({@code <owner>What}, {@code <owner>By}). What
 * an earlier plan asked of somebody whom the latest does not name any more is not asked.
 */
record PlanActions(List<String> owners, Map<String, Object> facts) {
    private static final String PRACTICE = "practice";

    static PlanActions of(Map<String, Object> facts) {
        if (facts.containsKey("actions")) {
            return new PlanActions(Words.parts(facts.get("actions")), facts);
        }
        return new PlanActions(facts.containsKey(what(PRACTICE)) ? List.of(PRACTICE) : List.of(), facts);
    }

    /** The facts in which these owners' actions stand, beside those that the letter names. */
    static Set<String> names(List<String> owners) {
        Set<String> names = new TreeSet<>();
        owners.forEach(owner -> {
            names.add(what(owner));
            names.add(by(owner));
        });
        return names;
    }

    boolean asksThePractice() {
        return owners.contains(PRACTICE);
    }

    List<String> ofThePractice() {
        return owners.contains(PRACTICE) ? words(PRACTICE).subList(0, 1) : List.of();
    }

    /** "District nurses: change the dressing, by Tue 2 Jun 2026, 14:30" */
    List<String> lines() {
        return owners.stream().map(this::line).toList();
    }

    List<String> linesOfOthers() {
        return owners.stream()
                .filter(owner -> !owner.equals(PRACTICE))
                .map(this::line)
                .toList();
    }

    List<String> practiceBy() {
        return asksThePractice() ? Words.of(facts.get(by(PRACTICE))) : List.of();
    }

    String practiceByRaw() {
        return asksThePractice() ? String.valueOf(facts.getOrDefault(by(PRACTICE), "")) : "";
    }

    private String line(String owner) {
        String called = owner.equals(PRACTICE) ? "GP practice" : Words.heading(owner);
        return called + ": " + String.join(", by ", words(owner));
    }

    private List<String> words(String owner) {
        List<String> words = new ArrayList<>();
        List<String> what = Words.of(facts.get(what(owner)));
        words.add(what.isEmpty() ? "what exactly was not recorded" : String.join("; ", what));
        words.addAll(Words.of(facts.get(by(owner))));
        return words;
    }

    private static String what(String owner) {
        return camel(owner) + "What";
    }

    private static String by(String owner) {
        return camel(owner) + "By";
    }

    private static String camel(String owner) {
        String[] parts = owner.split("-");
        StringBuilder camel = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            camel.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        }
        return camel.toString();
    }
}
