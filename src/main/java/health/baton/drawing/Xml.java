package health.baton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads elements by their local names: BPMN's names and those of its diagrams do not overlap. */
final class Xml {
    private Xml() {}

    static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    /** Empty when it is no number. */
    static OptionalDouble number(Element element, String attribute) {
        try {
            double number = Double.parseDouble(element.getAttribute(attribute));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
