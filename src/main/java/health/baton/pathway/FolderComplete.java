package health.baton.pathway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

@Component
class FolderComplete implements ModelRule {
    private static final List<String> HEADINGS =
            List.of("Purpose", "Who takes part", "Data", "Hazards", "Source", "Published figures");
    private static final Pattern KNOWN = Pattern.compile("processes/(?:"
            + "shared/(?:[a-z0-9-]+/(?:[^/]+\\.(?:bpmn|dmn)|[A-Za-z0-9]+\\.examples\\.csv)|[a-z-]+\\.csv)"
            + "|(?!shared/)[a-z0-9-]+/(?:[^/]+\\.(?:bpmn|dmn)|pathway\\.md|scenarios\\.feature"
            + "|[A-Za-z0-9]+\\.examples\\.[a-z]+|approval\\.json|published\\.csv"
            + "|letters/[a-z0-9-]+(?:\\.sms|(?:\\.easy)?(?:\\.several)?)\\.md))");

    @Override
    public String id() {
        return "folder-complete";
    }

    @Override
    public String why() {
        return "Who takes over a pathway finds all of it in its folder: what it is for, what can go wrong, and what it is tested by.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model pathway : library.pathways()) {
            String folder = pathway.path().replaceFirst("[^/]*$", "");
            if (pathway.path().startsWith("processes/")) {
                scenarios(folder, pathway, library, findings);
                description(folder, pathway, library, findings);
            }
        }
        library.files().keySet().stream()
                .filter(path -> path.startsWith("processes/") && !path.equals("processes/README.md"))
                .filter(path -> !KNOWN.matcher(path).matches())
                .forEach(path -> findings.add(new Finding(
                        id(),
                        path,
                        path.substring(path.lastIndexOf('/') + 1),
                        "is of a kind that no pathway has, or lies in the wrong place",
                        "Move it to where it belongs, or delete it")));
        return findings;
    }

    private void scenarios(String folder, Model pathway, Library library, List<Finding> findings) {
        String path = folder + "scenarios.feature";
        if (!text(path, library).contains("Scenario")) {
            findings.add(missing(
                    path,
                    pathway,
                    "there are no scenarios",
                    "Write in scenarios.feature who does what when, for every way through the diagram"));
        }
    }

    private void description(String folder, Model pathway, Library library, List<Finding> findings) {
        String path = folder + "pathway.md";
        List<String> headings = text(path, library)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
        for (String heading : HEADINGS) {
            if (headings.stream().noneMatch(line -> line.contains(heading.toLowerCase(Locale.ROOT)))) {
                findings.add(missing(
                        path,
                        pathway,
                        "there is no heading '%s'".formatted(heading),
                        "Write it in pathway.md, with at least a sentence below it"));
            }
        }
    }

    private Finding missing(String path, Model pathway, String problem, String remedy) {
        return new Finding(id(), path, pathway.key(), problem, remedy);
    }

    private static String text(String path, Library library) {
        byte[] content = library.files().get(path);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }
}
