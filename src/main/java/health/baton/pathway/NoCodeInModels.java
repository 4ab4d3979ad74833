package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

@Component
class NoCodeInModels implements ModelRule {
    private static final Map<String, String> ELEMENTS = Map.of(
            "script", "a script",
            "taskListener", "a task listener",
            "executionListener", "an execution listener",
            "formData", "a generated form",
            "connector", "a connector",
            "field", "an injected field",
            "list", "a list, which would become an object variable",
            "map", "a map, which would become an object variable");
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "class", "a Java class",
            "expression", "an expression in place of a capability",
            "formKey", "a form key (embedded form)",
            "formHandlerClass", "a Java class",
            "variableMappingClass", "a Java class",
            "variableMappingDelegateExpression", "a variable mapping in Java",
            "variables", "variables=\"all\"",
            "resource", "a script in another file",
            "language", "a script language");
    private static final Set<String> CONTAINERS =
            Set.of("definitions", "process", "subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> DETAILS =
            Set.of("extensionElements", "documentation", "multiInstanceLoopCharacteristics");
    private static final String CAPABILITY = "Use a capability from the element templates, or plain inputs and outputs";

    @Override
    public String id() {
        return "no-code-in-models";
    }

    @Override
    public String why() {
        return "Clinicians read models and can vouch for them; code in a model would run unread, untested and with all rights.";
    }

    @Override
    public List<Finding> check(Library library) {
        return library.models().stream()
                .flatMap(model -> model.everything().stream().flatMap(element -> problems(model, element)))
                .toList();
    }

    private Stream<Finding> problems(Model model, Element element) {
        Node owner = owner(model, element);
        String forbidden =
                Model.CAMUNDA.equals(element.getNamespaceURI()) ? ELEMENTS.get(element.getLocalName()) : null;
        if ("scriptTask".equals(element.getLocalName())) {
            forbidden = "a script task";
        }
        if (forbidden != null) {
            return Stream.of(owner.breaks(this, "holds " + forbidden, CAPABILITY));
        }
        List<Finding> findings = new ArrayList<>();
        String text = ownText(element);
        expression(owner, element.getLocalName(), text, ExpressionPlace.of(element))
                .ifPresent(findings::add);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String code = ATTRIBUTES.get(attribute.getLocalName());
            if (code != null && belongsToTheEngine(attribute)) {
                findings.add(owner.breaks(this, "holds " + code, CAPABILITY));
            } else {
                expression(owner, attribute.getLocalName(), attribute.getValue(), ExpressionPlace.of(attribute))
                        .ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    private static boolean belongsToTheEngine(Attr attribute) {
        return Model.CAMUNDA.equals(attribute.getNamespaceURI())
                || Model.CAMUNDA.equals(attribute.getOwnerElement().getNamespaceURI())
                || "conditionExpression".equals(attribute.getOwnerElement().getLocalName());
    }

    private Optional<Finding> expression(Node owner, String where, String text, Optional<ExpressionPlace> place) {
        boolean mustBeOne = place.filter(ExpressionPlace::mustHoldOne).isPresent();
        if ((!Expressions.anyIn(text) && !mustBeOne)
                || place.filter(known -> known.accepts(text)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(owner.breaks(
                this,
                "holds the expression %s in '%s'".formatted(text.strip(), where),
                place.map(known -> "Allowed there: " + known.shape())
                        .orElse("No expression is allowed there; write the words themselves")));
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Text words) {
                text.append(words.getData());
            }
        }
        return text.toString();
    }

    /** What a designer sees on the diagram: the nearest part that stands directly in a process, a subprocess or the file. */
    private static Node owner(Model model, Element element) {
        Element at = element;
        while (at.getParentNode() instanceof Element parent && !standsIn(parent, at)) {
            at = parent;
        }
        return new Node(model, at);
    }

    private static boolean standsIn(Element parent, Element part) {
        return CONTAINERS.contains(parent.getLocalName()) && !DETAILS.contains(part.getLocalName());
    }
}
