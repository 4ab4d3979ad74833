package health.baton.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every rule over every file: the one list behind all doors – the build, the start, and the designer's command. */
@Component
final class ModelCheck {
    private final CanBeRead canBeRead;
    private final List<ModelRule> rules;

    ModelCheck(CanBeRead canBeRead, List<ModelRule> rules) {
        this.canBeRead = canBeRead;
        this.rules = rules.stream().sorted(Comparator.comparing(ModelRule::id)).toList();
    }

    /** The same list and one rule more. */
    ModelCheck with(ModelRule rule) {
        List<ModelRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new ModelCheck(canBeRead, more);
    }

    List<ModelRule> rules() {
        return rules;
    }

    /**
     * What breaks a rule, by file; empty when nothing does. While a file cannot be read, only that is said: the rules look
     * at the files together and would blame the others.
     */
    List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>(canBeRead.check(library));
        if (findings.isEmpty()) {
            rules.forEach(rule -> findings.addAll(held(rule, library)));
        }
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::file))
                .toList();
    }

    /** A rule that stumbles over a model is a finding too: nothing passes unseen. */
    private static List<Finding> held(ModelRule rule, Library library) {
        try {
            return rule.check(library);
        } catch (RuntimeException stumbled) {
            return List.of(
                    new Finding(
                            rule.id(),
                            "processes",
                            rule.id(),
                            "this rule cannot be held against the files: " + stumbled,
                            "Undo the last change; if the files are right, the rule is wrong: say so to whoever keeps the code"));
        }
    }
}
