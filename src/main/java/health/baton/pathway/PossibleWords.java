package health.baton.pathway;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Words that a variable may hold because the models of a pathway write them; answers of people are not among them. */
final class PossibleWords {
    private final List<Model> models;

    /**
     * @param models a pathway and its blocks
     */
    PossibleWords(List<Model> models) {
        this.models = models;
    }

    Set<String> of(Model model, String variable) {
        Set<String> words = new TreeSet<>();
        collect(model, variable, words, new HashSet<>());
        return words;
    }

    private void collect(Model model, String variable, Set<String> words, Set<String> seen) {
        if (!seen.add(model.key() + " " + variable)) {
            return;
        }
        for (Node node : Node.in(model)) {
            for (String kind : List.of("inputParameter", "outputParameter")) {
                named(node.extensions(kind), "name", variable)
                        .forEach(one -> written(model, one.getTextContent(), words, seen));
            }
            for (Element out : named(node.extensions("out"), "target", variable)) {
                models.stream()
                        .filter(block -> block.key().equals(node.attribute("calledElement")))
                        .forEach(block -> handed(block, out, words, seen));
            }
        }
        for (Model caller : models) {
            Node.in(caller).stream()
                    .filter(call -> model.key().equals(call.attribute("calledElement")))
                    .flatMap(call -> named(call.extensions("in"), "target", variable).stream())
                    .forEach(in -> handed(caller, in, words, seen));
        }
    }

    private void handed(Model model, Element mapping, Set<String> words, Set<String> seen) {
        String source = mapping.getAttribute("source");
        written(model, source.isEmpty() ? mapping.getAttribute("sourceExpression") : "${" + source + "}", words, seen);
    }

    private void written(Model model, String text, Set<String> words, Set<String> seen) {
        Expressions.variable(text).ifPresent(other -> collect(model, other, words, seen));
        if (!Expressions.anyIn(text) && !text.isBlank()) {
            words.add(text.strip());
        }
    }

    private static List<Element> named(List<Element> elements, String attribute, String variable) {
        return elements.stream()
                .filter(element -> variable.equals(element.getAttribute(attribute)))
                .toList();
    }
}
