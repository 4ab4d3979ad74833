package health.baton.pathway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What letters and forms show, against what their cases may know. */
@Component
class ShownIsKnown implements ModelRule {
    private final CapabilityPromises promises;
    private final FilledNames filled;

    ShownIsKnown(CapabilityPromises promises, FilledNames filled) {
        this.promises = promises;
        this.filled = filled;
    }

    @Override
    public String id() {
        return "shown-is-known";
    }

    @Override
    public String why() {
        return "Where a name is mistyped, a line of a letter is left out without a word, and a form shows nothing: whoever reads it misses what was meant.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        Forms forms = new Forms(library);
        Map<Forms.Form, Set<String>> shownIn = new LinkedHashMap<>();
        for (Model pathway : library.pathways()) {
            List<Model> models = library.withBlocksThere(pathway);
            KnownNames known = new KnownNames(library, forms, models, promises);
            letters(library, pathway, new ShownInLetter(this, known, filled.inLetters()), findings);
            for (Model model : models) {
                // a block's form may show what only one of its callers asks
                forms.of(model)
                        .forEach(form -> shownIn.computeIfAbsent(form, any -> new HashSet<>(filled.inForms()))
                                .addAll(known.all()));
            }
        }
        shownIn.forEach((form, known) -> form(form, known, findings));
        return findings;
    }

    private static void letters(Library library, Model pathway, ShownInLetter shown, List<Finding> findings) {
        String folder = "processes/%s/letters/".formatted(pathway.key());
        library.files().forEach((path, content) -> {
            if (path.startsWith(folder)) {
                findings.addAll(shown.findings(path, new String(content, StandardCharsets.UTF_8)));
            }
        });
    }

    private void form(Forms.Form form, Set<String> known, List<Finding> findings) {
        for (String name : new TreeSet<>(form.schema().namesRead())) {
            String key = form.schema().wordsShown().getOrDefault(name, name);
            if (!known.contains(key)) {
                findings.add(unknown(this, form.path(), name, key, known));
            }
        }
    }

    /** Nothing writes what stands there. */
    static Finding unknown(ModelRule rule, String path, String shown, String name, Set<String> known) {
        return new Finding(
                rule.id(),
                path,
                path.substring(path.lastIndexOf('/') + 1),
                "shows '%s', which nothing in the pathway asks, decides or keeps".formatted(shown),
                Nearest.to(name, known)
                        .map("Write '%s', or ask for it in a form"::formatted)
                        .orElse("Correct the name, or ask for it in a form"));
    }
}
