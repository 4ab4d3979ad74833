package health.baton.pathway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class FormInFolder implements ModelRule {
    private static final Pattern PATH = Pattern.compile("forms/([^/]+)/([^/]+)\\.form");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String id() {
        return "form-in-folder";
    }

    @Override
    public String why() {
        return "A task without its form cannot be done, a form that travels with another pathway is not there, and one that nobody shows misleads.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> folders = folders(library, findings);
        FormUses uses = new FormUses(this, library);
        findings.addAll(uses.unclear());
        uses.all().forEach(use -> exists(use, folders, findings));
        Set<String> used = uses.all().stream().map(FormUses.Use::form).collect(Collectors.toSet());
        folders.forEach((form, folder) -> {
            if (!used.contains(form)) {
                findings.add(new Finding(
                        id(),
                        "forms/%s/%s.form".formatted(folder, form.substring(folder.length() + 1)),
                        form,
                        "nobody shows this form",
                        "Name it on a task, a start or an event, or delete it"));
            }
        });
        return findings;
    }

    /** Folder by form id. */
    private Map<String, String> folders(Library library, List<Finding> findings) {
        Map<String, String> folders = new TreeMap<>();
        library.files().forEach((path, content) -> {
            if (!path.endsWith(".form")) {
                return;
            }
            Matcher parts = PATH.matcher(path);
            if (!parts.matches()) {
                findings.add(new Finding(
                        id(),
                        path,
                        path,
                        "does not lie in a folder of a pathway or block",
                        "Move it to forms/<name>/<task>.form"));
                return;
            }
            String expected = parts.group(1) + "-" + parts.group(2);
            String actual = idInside(content);
            if (!actual.equals(expected)) {
                findings.add(new Finding(
                        id(),
                        path,
                        actual,
                        "the id inside is not '%s'".formatted(expected),
                        actual.startsWith(parts.group(1) + "-")
                                ? "Set the form's id, or call the file %s.form"
                                        .formatted(
                                                actual.substring(parts.group(1).length() + 1))
                                : "Set the form's id"));
            }
            folders.put(expected, parts.group(1));
        });
        return folders;
    }

    private static String idInside(byte[] form) {
        try {
            return JSON.readTree(new String(form, StandardCharsets.UTF_8))
                    .path("id")
                    .asText();
        } catch (JsonProcessingException unreadable) {
            return "not JSON";
        }
    }

    private void exists(FormUses.Use use, Map<String, String> folders, List<Finding> findings) {
        Model model = use.node().model();
        String folder = folders.get(use.form());
        if (folder == null) {
            findings.add(use.node()
                    .breaks(
                            this,
                            "there is no form '%s'".formatted(use.form()),
                            Nearest.to(use.form(), folders.keySet())
                                    .map(meant -> "Write '%s', or make a form with this id".formatted(meant))
                                    .orElse("Make forms/%s/<task>.form with this id, or correct the id"
                                            .formatted(model.key()))));
        } else if (!folder.equals(model.key()) && !model.calledBlocks().contains(folder)) {
            findings.add(use.node()
                    .breaks(
                            this,
                            "its form '%s' lies in forms/%s, which does not travel with '%s'"
                                    .formatted(use.form(), folder, model.key()),
                            "Put a form of its own into forms/%s".formatted(model.key())));
        }
    }
}
