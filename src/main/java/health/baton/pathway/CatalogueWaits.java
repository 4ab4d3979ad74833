package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Who owes what by when, and what happens when it is not done; and what people can tell at any time. */
final class CatalogueWaits {
    private final Model model;
    private final List<Node> nodes;

    CatalogueWaits(Model model) {
        this.model = model;
        this.nodes = Node.in(model);
    }

    void write(Markdown page) {
        List<Node> tasks = nodes.stream().filter(node -> node.is("userTask")).toList();
        if (!tasks.isEmpty()) {
            page.line("### Who owes what, by when, and what if not");
            page.line("Times count while the team in brackets works.");
            page.row(true, List.of("task", "who", "due", "when it is not done"));
            tasks.forEach(task -> page.row(
                    false,
                    List.of(
                            Model.label(task.element()),
                            who(task),
                            ClockWords.due(task.camunda("dueDate")),
                            String.join("; ", chases(task)))));
            page.end();
        }
        List<Node> clocks = nodes.stream()
                .filter(node -> node.is("intermediateCatchEvent") && hasTimer(node))
                .toList();
        List<Node> told = nodes.stream()
                .filter(node -> node.property("offeredTo").isPresent())
                .toList();
        if (!clocks.isEmpty() || !told.isEmpty()) {
            page.line("### What else it waits for");
            clocks.forEach(clock -> page.item("%s: %s".formatted(Model.label(clock.element()), clock(clock))));
            told.forEach(event -> page.item("%s: can be told by %s"
                    .formatted(
                            Model.label(event.element()),
                            ClockWords.roles(event.property("offeredTo").orElseThrow()))));
            page.end();
        }
    }

    private static String who(Node task) {
        return task.property("role").map(ClockWords::roles).orElse(ClockWords.team(task.camunda("candidateGroups")));
    }

    private List<String> chases(Node task) {
        List<String> chases = new ArrayList<>();
        for (Node at = task; !at.isProcess(); at = at.enclosing()) {
            String host = at.id();
            nodes.stream()
                    .filter(event -> event.is("boundaryEvent") && hasTimer(event))
                    .filter(event -> event.attribute("attachedToRef").equals(host))
                    .forEach(event -> chases.add(chase(event)));
        }
        task.property("chasedBy").ifPresent(id -> chases.add("chased with “%s”".formatted(label(id))));
        return chases;
    }

    private String chase(Node event) {
        String next = event.outgoing().stream()
                .map(flow -> "“%s”".formatted(label(flow.getAttribute("targetRef"))))
                .collect(Collectors.joining(", "));
        boolean ends = !"false".equals(event.attribute("cancelActivity"));
        return "%s: %s%s".formatted(clock(event), next, ends ? ", and the task ends" : "");
    }

    private String label(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .map(node -> Model.label(node.element()))
                .findFirst()
                .orElse(id);
    }

    private static boolean hasTimer(Node node) {
        return !node.children("timerEventDefinition").isEmpty();
    }

    private String clock(Node event) {
        for (String kind : List.of("timeDate", "timeDuration", "timeCycle")) {
            for (Element timer : event.children("timerEventDefinition")) {
                for (Element words : Model.inside(timer, kind)) {
                    return ClockWords.clock(words.getTextContent());
                }
            }
        }
        return "%s says no time".formatted(model.path());
    }
}
