package health.baton.drawing;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A node where the diagram has it.
 *
 * @param label where its words stand when they stand outside
 * @param expanded a subprocess that shows its inside
 * @param upright a pool or lane that runs from top to bottom
 */
record Shape(Element node, Box box, Optional<Box> label, boolean expanded, boolean upright) {
    private static final Set<String> SUBPROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");

    String id() {
        return node.getAttribute("id");
    }

    /** BPMN name, e.g. {@code userTask}. */
    String type() {
        return node.getLocalName();
    }

    String name() {
        return node.getAttribute("name");
    }

    boolean isSubprocess() {
        return SUBPROCESSES.contains(type());
    }

    boolean isActivity() {
        return isSubprocess() || type().equals("callActivity") || type().endsWith("ask");
    }

    boolean isEvent() {
        return type().endsWith("Event");
    }

    boolean isGateway() {
        return type().endsWith("Gateway");
    }

    /** What lies below its content: pools, lanes and open subprocesses. */
    boolean isContainer() {
        return type().equals("participant") || type().equals("lane") || (isSubprocess() && expanded);
    }

    boolean has(String bpmnChild) {
        return Xml.child(node, bpmnChild).isPresent();
    }
}
