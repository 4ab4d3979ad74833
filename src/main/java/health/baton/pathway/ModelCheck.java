package health.baton.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Holds a library against every rule; the same at every door: the build, the start, the deployment page, the command. */
@Component
class ModelCheck {
    private final List<ModelRule> rules;

    ModelCheck(List<ModelRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(ModelRule::id)).toList();
    }

    List<ModelRule> rules() {
        return rules;
    }

    /** Everything that is wrong, file by file; a file that cannot be read is a finding and leaves the rest to be checked. */
    List<Finding> of(Library library) {
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, byte[]> readable = new TreeMap<>(library.files());
        library.files().forEach((path, content) -> {
            if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
                try {
                    Model.parse(path, content);
                } catch (IllegalArgumentException unreadable) {
                    readable.remove(path);
                    findings.add(new Finding(
                            "readable",
                            path,
                            path.substring(path.lastIndexOf('/') + 1),
                            String.valueOf(unreadable.getMessage()),
                            "Open it in Camunda Modeler and save it again, or take it out"));
                }
            }
        });
        if (readable.keySet().stream().noneMatch(path -> path.endsWith(".bpmn"))) {
            findings.add(new Finding(
                    "readable", "processes", "processes", "there is no model", "Draw processes/<name>/<name>.bpmn"));
        }
        Library rest = new Library(readable);
        rules.forEach(rule -> findings.addAll(rule.check(rest)));
        return findings.stream()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparing(Finding::label)
                        .thenComparing(Finding::rule))
                .toList();
    }
}
