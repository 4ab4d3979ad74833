package health.baton.pathway;

import health.baton.engine.Beside;
import health.baton.engine.Shorthand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A BPMN file, read for the rules (the engine reads it for itself). Rules look and change nothing, so it is walked once. */
final class Model {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    /** No drawing is nested like that; to follow it would take the rules for ever. */
    private static final int DEEPEST = 100;

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final String path;
    private final Element definitions;
    private final List<Element> everything;
    private final Map<String, List<Element>> byName;
    private final Map<String, List<Element>> leaving;
    private final List<Node> nodes;

    /** @param path e.g. {@code processes/x/x.bpmn} */
    private Model(String path, Element definitions) {
        this.path = path;
        this.definitions = definitions;
        everything = List.copyOf(below(definitions));
        byName = everything.stream()
                .filter(element -> BPMN.equals(element.getNamespaceURI()))
                .collect(Collectors.groupingBy(Element::getLocalName));
        leaving = all("sequenceFlow").stream().collect(Collectors.groupingBy(flow -> flow.getAttribute("sourceRef")));
        nodes = everything.stream()
                .map(element -> new Node(this, element))
                .filter(node -> BPMN.equals(node.element().getNamespaceURI()) && node.isFlowNode())
                .toList();
    }

    static Model parse(String path, byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            // says nothing itself: the exception says it
            builder.setErrorHandler(new DefaultHandler());
            Element definitions =
                    builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
            // the rules read what the engine will read
            if (path.endsWith(".bpmn")) {
                Shorthand.spellOut(definitions);
            }
            return new Model(path, definitions);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("%s is not a BPMN file: %s".formatted(path, e.getMessage()), e);
        }
    }

    String path() {
        return path;
    }

    Element definitions() {
        return definitions;
    }

    boolean isBlock() {
        return path.startsWith("processes/shared/");
    }

    /** Process id. */
    String key() {
        return process().map(process -> process.getAttribute("id")).orElse("");
    }

    Optional<Element> process() {
        return all("process").stream().findFirst();
    }

    /** When a block begins by itself, called by nobody: see {@link health.baton.engine.Beside}. */
    Optional<String> beginsWhen() {
        return process().flatMap(process -> new Node(this, process).property(Beside.BEGINS_WHEN));
    }

    /** Keys of the blocks that its events name for what is said after the case has stopped waiting for it. */
    Set<String> answeredLateBy() {
        return Node.in(this).stream()
                .flatMap(node -> node.property(Beside.ANSWERED_LATE_BY).stream())
                .collect(Collectors.toSet());
    }

    /** Every element of this BPMN name in the file. */
    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<String> calledBlocks() {
        return all("callActivity").stream()
                .map(call -> call.getAttribute("calledElement"))
                .distinct()
                .toList();
    }

    /** Every flow node of the file, those inside subprocesses included. */
    List<Node> nodes() {
        return nodes;
    }

    /** Every element in the file, of any namespace. */
    List<Element> everything() {
        return everything;
    }

    /** The flows that begin at the node with this id. */
    List<Element> leaving(String id) {
        return leaving.getOrDefault(id, List.of());
    }

    static String label(Element node) {
        String name = node.getAttribute("name");
        return name.isBlank() ? node.getAttribute("id") : name;
    }

    static String camunda(Element node, String attribute) {
        return node.getAttributeNS(CAMUNDA, attribute);
    }

    static List<Element> inside(Element node, String bpmnName) {
        return below(node).stream()
                .filter(element -> BPMN.equals(element.getNamespaceURI()) && bpmnName.equals(element.getLocalName()))
                .toList();
    }

    private static List<Element> below(Element node) {
        List<Element> elements = new ArrayList<>();
        collect(node, elements);
        return elements;
    }

    private static void collect(Element node, List<Element> elements) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
