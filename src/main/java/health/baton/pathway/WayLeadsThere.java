package health.baton.pathway;

import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class WayLeadsThere implements ModelRule {
    @Override
    public String id() {
        return "way-leads-there";
    }

    @Override
    public String why() {
        return "A step to which no line leads looks done on the drawing, and is never done.";
    }

    @Override
    public List<Finding> check(Library library) {
        return Node.in(library).stream()
                .filter(node -> !beginsByItself(node) && incoming(node).isEmpty())
                .map(node -> node.breaks(
                        this, "no way leads here", "Draw the line from the step or timer before it, or delete it"))
                .toList();
    }

    private static boolean beginsByItself(Node node) {
        return node.is("startEvent", "boundaryEvent")
                || "true".equals(node.attribute("triggeredByEvent"))
                || "true".equals(node.attribute("isForCompensation"))
                || !node.children("linkEventDefinition").isEmpty();
    }

    private static List<Element> incoming(Node node) {
        return node.model().all("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("targetRef").equals(node.id()))
                .toList();
    }
}
