package health.baton.pathway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CanBeRead implements ModelRule {
    private static final String UNDO = "Undo the last change, or open and save it with the Modeler";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String id() {
        return "can-be-read";
    }

    @Override
    public String why() {
        return "What cannot be read cannot be checked, and would stop the whole application.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.files()
                .forEach((path, content) -> problem(library, path, content)
                        .ifPresent(problem -> findings.add(new Finding(id(), path, name(path), problem, UNDO))));
        Optional.ofNullable(library.files().get(Roles.PATH))
                .ifPresent(roles -> Roles.problems(roles)
                        .forEach(problem -> findings.add(new Finding(
                                id(),
                                Roles.PATH,
                                problem.value().isEmpty() ? name(Roles.PATH) : problem.value(),
                                "line %d, %s: %s".formatted(problem.row(), problem.column(), problem.reason()),
                                "Correct the line, or take it out"))));
        library.files().keySet().stream()
                .filter(path -> path.endsWith("/"))
                .forEach(
                        folder -> findings.add(
                                new Finding(
                                        id(),
                                        folder,
                                        name(folder),
                                        "the folder is empty",
                                        folder.endsWith("/letters/")
                                                ? "Delete it, or put a letter into it: letters/<letter>.md"
                                                : "Delete it, or put in what belongs there: processes/<name>/<name>.bpmn, forms/<name>/<task>.form")));
        if (library.files().keySet().stream().noneMatch(path -> path.endsWith(".bpmn"))) {
            findings.add(new Finding(
                    id(), "processes", "processes", "there is no model", "Put one into processes/<name>/<name>.bpmn"));
        }
        return findings;
    }

    /** The model in this file; empty when it is none. */
    static Optional<Model> model(Library library, String path) {
        return path.endsWith(".bpmn") && xml(library, path).isEmpty()
                ? Optional.of(library.file(path))
                : Optional.empty();
    }

    private static Optional<String> problem(Library library, String path, byte[] content) {
        if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
            return xml(library, path);
        }
        return path.endsWith(".form") ? json(content) : Optional.empty();
    }

    private static Optional<String> xml(Library library, String path) {
        try {
            Model file = library.file(path);
            boolean definitions = "definitions".equals(file.definitions().getLocalName());
            boolean bpmn = Model.BPMN.equals(file.definitions().getNamespaceURI());
            return definitions && bpmn == path.endsWith(".bpmn")
                    ? Optional.empty()
                    : Optional.of("it is XML, but not what its name says");
        } catch (IllegalArgumentException unreadable) {
            String why =
                    String.valueOf((unreadable.getCause() == null ? unreadable : unreadable.getCause()).getMessage());
            return Optional.of(
                    why.contains("DOCTYPE")
                            ? "it has a document type (DOCTYPE), by which a file can read others or fill the memory"
                            : "it is not XML: " + why);
        }
    }

    private static Optional<String> json(byte[] content) {
        try {
            return JSON.readTree(new String(content, StandardCharsets.UTF_8)).isObject()
                    ? Optional.empty()
                    : Optional.of("it is JSON, but not a form");
        } catch (JsonProcessingException unreadable) {
            return Optional.of("it is not JSON: " + unreadable.getOriginalMessage());
        }
    }

    private static String name(String path) {
        String[] parts = path.split("/", -1);
        return path.endsWith("/") ? parts[parts.length - 2] : parts[parts.length - 1];
    }
}
