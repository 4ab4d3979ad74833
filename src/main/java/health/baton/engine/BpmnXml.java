package health.baton.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A model as XML, before the engine reads it. */
final class BpmnXml {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private BpmnXml() {}

    /** With its {@link Shorthand} spelled out; the file itself when it holds none. */
    static byte[] spellOut(byte[] model) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(model));
            if (!Shorthand.spellOut(document.getDocumentElement())) {
                return model;
            }
            var written = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toByteArray();
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalArgumentException("This is not a BPMN file: " + e.getMessage(), e);
        }
    }

    /** The extension properties that say something. */
    static Map<String, String> fields(Element node) {
        Map<String, String> fields = new HashMap<>();
        for (Element extensions : children(node, "extensionElements")) {
            for (Element property : all(extensions, CAMUNDA, "property")) {
                String value = property.getAttribute("value").strip();
                if (!value.isEmpty()) {
                    fields.put(property.getAttribute("name"), value);
                }
            }
        }
        return fields;
    }

    static List<Element> children(Element node, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && is(element, BPMN, name)) {
                children.add(element);
            }
        }
        return children;
    }

    /** In the order of the file; the names may change while they are gone through. */
    static List<Element> all(Element within, String namespace, String name) {
        List<Element> elements = new ArrayList<>();
        collect(within, namespace, name, elements);
        return elements;
    }

    private static void collect(Element within, String namespace, String name, List<Element> elements) {
        for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (is(element, namespace, name)) {
                    elements.add(element);
                }
                collect(element, namespace, name, elements);
            }
        }
    }

    private static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && (name.equals("*") || name.equals(element.getLocalName()));
    }
}
