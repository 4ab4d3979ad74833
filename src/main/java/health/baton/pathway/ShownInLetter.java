package health.baton.pathway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands in double braces in the letters of one pathway. */
final class ShownInLetter {
    private static final Set<String> NAMES_FOLLOW = Set.of("decision", "with-it");
    private static final String EACH = "each";
    private static final String ABOUT_SEVERAL = ".several.md";

    private final ModelRule rule;
    private final KnownNames facts;
    private final Set<String> known;

    /** @param filled what every letter knows */
    ShownInLetter(ModelRule rule, KnownNames facts, Set<String> filled) {
        this.rule = rule;
        this.facts = facts;
        known = new TreeSet<>(facts.facts());
        known.addAll(filled);
    }

    List<Finding> findings(String path, String words) {
        List<Finding> findings = new ArrayList<>();
        for (LetterNames.Named named : new LinkedHashSet<>(LetterNames.in(words))) {
            if (NAMES_FOLLOW.contains(named.name()) && named.mark().isEmpty()) {
                for (String name : named.rest().strip().split(" +", -1)) {
                    known(path, name, name, findings);
                }
            } else if (!named.name().equals(EACH) || !path.endsWith(ABOUT_SEVERAL)) {
                shown(path, named, findings);
            }
        }
        if (LetterNames.without(words).contains("{{")) {
            findings.add(asItIs(path, "'{{'"));
        }
        return findings;
    }

    private void shown(String path, LetterNames.Named named, List<Finding> findings) {
        boolean compares = named.isCondition() && named.rest().startsWith("=");
        if (named.mark().equals("/") || !(named.rest().isEmpty() || compares)) {
            findings.add(asItIs(path, named.toString()));
        } else {
            known(path, named.toString(), named.name(), findings);
            if (compares) {
                possible(path, named, named.rest().substring(1), findings);
            }
        }
    }

    private void known(String path, String shown, String name, List<Finding> findings) {
        if (!known.contains(name)) {
            findings.add(ShownIsKnown.unknown(rule, path, shown, name, known));
        }
    }

    private void possible(String path, LetterNames.Named named, String value, List<Finding> findings) {
        Set<String> possible = facts.fact(named.name()).map(Value::known).orElse(Set.of());
        if (known.contains(named.name()) && !possible.contains(value)) {
            findings.add(found(
                    path,
                    "has a line for %s, which no form offers and no table says".formatted(named),
                    possible.isEmpty()
                            ? "Ask only whether '%s' is known: {{%s%s}}"
                                    .formatted(named.name(), named.mark(), named.name())
                            : OptionsMatch.oneOf(possible)));
        }
    }

    private Finding asItIs(String path, String what) {
        return found(
                path,
                "would print %s as it stands there".formatted(what),
                "Write {{name}}; or, where a line begins, {{#name}}, {{#name=value}}, {{^name}} or {{^name=value}}");
    }

    private Finding found(String path, String problem, String remedy) {
        return new Finding(rule.id(), path, path.substring(path.lastIndexOf('/') + 1), problem, remedy);
    }
}
