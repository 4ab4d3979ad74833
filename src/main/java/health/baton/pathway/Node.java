package health.baton.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A part of a model that a rule looks at: mostly a flow node, sometimes the process.
 *
 * @param model the file in which it stands
 */
record Node(Model model, Element element) {
    private static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "scriptTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway");

    /** Every flow node of the file, those inside subprocesses included. */
    static List<Node> in(Model model) {
        return model.nodes();
    }

    /** Every flow node of every model. */
    static List<Node> in(Library library) {
        return library.models().stream().flatMap(model -> in(model).stream()).toList();
    }

    /** Every sequence flow of every model. */
    static List<Node> flows(Library library) {
        return library.models().stream()
                .flatMap(model -> model.all("sequenceFlow").stream().map(flow -> new Node(model, flow)))
                .toList();
    }

    String id() {
        return element.getAttribute("id");
    }

    /** BPMN name, e.g. {@code userTask}. */
    String type() {
        return element.getLocalName();
    }

    boolean is(String... types) {
        return Set.of(types).contains(type());
    }

    String name() {
        return element.getAttribute("name");
    }

    /** The name, else the id. */
    String label() {
        return Model.label(element);
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** Empty when it is not there. */
    String camunda(String attribute) {
        return Model.camunda(element, attribute);
    }

    /** The BPMN elements of this name that stand directly in it. */
    List<Element> children(String bpmnName) {
        List<Element> children = new ArrayList<>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one
                    && Model.BPMN.equals(one.getNamespaceURI())
                    && bpmnName.equals(one.getLocalName())) {
                children.add(one);
            }
        }
        return children;
    }

    /** Camunda's elements of this name among its own extensions, not those of nodes inside it. */
    List<Element> extensions(String camundaName) {
        List<Element> found = new ArrayList<>();
        for (Element own : children("extensionElements")) {
            var all = own.getElementsByTagNameNS(Model.CAMUNDA, camundaName);
            for (int i = 0; i < all.getLength(); i++) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    /** An extension property that says something. */
    Optional<String> property(String name) {
        return extensions("property").stream()
                .filter(property -> name.equals(property.getAttribute("name")))
                .map(property -> property.getAttribute("value").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The entries of an extension property that lists several, with commas between. */
    Set<String> list(String property) {
        return Arrays.stream(property(property).orElse("").split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** An input parameter as written. */
    Optional<String> input(String name) {
        return extensions("inputParameter").stream()
                .filter(input -> name.equals(input.getAttribute("name")))
                .map(input -> input.getTextContent().strip())
                .findFirst();
    }

    /** The subprocess or process around it. */
    Node enclosing() {
        return new Node(model, (Element) element.getParentNode());
    }

    boolean isFlowNode() {
        return FLOW_NODES.contains(type());
    }

    /** Whether a flow of its own runs in it, here or in another file. */
    boolean isScope() {
        return is("subProcess", "transaction", "adHocSubProcess", "callActivity");
    }

    boolean isEventSubprocess() {
        return is("subProcess") && "true".equals(attribute("triggeredByEvent"));
    }

    /** Whether the main flow goes on beside it: a boundary event, or the start of an event subprocess. */
    boolean goesBeside() {
        return "false".equals(attribute(is("boundaryEvent") ? "cancelActivity" : "isInterrupting"));
    }

    /** Of an error event: the error's code; empty when it catches every error. */
    String errorCode() {
        return children("errorEventDefinition").stream()
                .map(event -> event.getAttribute("errorRef"))
                .flatMap(ref -> model.all("error").stream()
                        .filter(error -> ref.equals(error.getAttribute("id")))
                        .map(error -> error.getAttribute("errorCode")))
                .findFirst()
                .orElse("");
    }

    boolean isProcess() {
        return is("process");
    }

    /** Of a flow: when it is taken; empty without a condition that can be read. */
    Optional<Question> question() {
        return children("conditionExpression").stream()
                .flatMap(condition -> Question.read(condition.getTextContent()).stream())
                .findFirst();
    }

    List<Element> outgoing() {
        return model.leaving(id());
    }

    Finding breaks(ModelRule rule, String problem, String remedy) {
        return new Finding(rule.id(), model.path(), Model.label(element), problem, remedy, id());
    }
}
