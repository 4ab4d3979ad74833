package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class Drawn implements ModelRule {
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String WAYPOINTS = "http://www.omg.org/spec/DD/20100524/DI";

    @Override
    public String id() {
        return "drawn";
    }

    @Override
    public String why() {
        return "What is not on the diagram still runs: nobody who reads the diagram would know.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            Set<String> shapes = drawn(model, "BPMNShape");
            Set<String> edges = drawn(model, "BPMNEdge");
            for (Node node : Node.in(model)) {
                if (!shapes.contains(node.id())) {
                    findings.add(node.breaks(this, "is not on the diagram", "Draw it, or take it out of the file"));
                }
            }
            for (String frame : List.of("participant", "lane")) {
                for (Element part : model.all(frame)) {
                    if (!shapes.contains(part.getAttribute("id"))) {
                        findings.add(new Node(model, part)
                                .breaks(this, "is not on the diagram", "Draw it, or take it out of the file"));
                    }
                }
            }
            ghosts(model, shapes, edges, findings);
            for (Element flow : model.all("sequenceFlow")) {
                if (!edges.contains(flow.getAttribute("id"))) {
                    findings.add(new Node(model, flow)
                            .breaks(
                                    this,
                                    "the flow from '%s' to '%s' is not on the diagram"
                                            .formatted(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef")),
                                    "Draw it, or take it out of the file"));
                }
            }
        }
        return findings;
    }

    private void ghosts(Model model, Set<String> shapes, Set<String> edges, List<Finding> findings) {
        Set<String> parts = model.everything().stream()
                .filter(element -> Model.BPMN.equals(element.getNamespaceURI()))
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toSet());
        Stream.concat(shapes.stream(), edges.stream())
                .filter(drawn -> !parts.contains(drawn))
                .sorted()
                .forEach(ghost -> findings.add(new Finding(
                        id(),
                        model.path(),
                        ghost,
                        "is on the diagram but not in the model",
                        "Delete it from the diagram, and draw it again if it is meant")));
    }

    private static Set<String> drawn(Model model, String kind) {
        return model.everything().stream()
                .filter(element -> DI.equals(element.getNamespaceURI()) && kind.equals(element.getLocalName()))
                .filter(element -> !"BPMNEdge".equals(kind)
                        || element.getElementsByTagNameNS(WAYPOINTS, "waypoint").getLength() > 1)
                .map(element -> element.getAttribute("bpmnElement"))
                .collect(Collectors.toSet());
    }
}
