package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class NoCodeInDecisions implements ModelRule {
    @Override
    public String id() {
        return "no-code-in-decisions";
    }

    @Override
    public String why() {
        return "A decision is a table that clinicians can read and test; a cell in a programming language would run unread and with all rights.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.files().forEach((path, content) -> {
            if (path.endsWith(".dmn")) {
                Model file = library.file(path);
                file.everything().forEach(element -> check(file, element, findings));
            }
        });
        return findings;
    }

    private void check(Model file, Element element, List<Finding> findings) {
        String language = element.getAttribute("expressionLanguage");
        if (!language.isBlank() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            findings.add(decision(file, element)
                    .breaks(this, "is written in '%s'".formatted(language), "Choose the expression language FEEL"));
        }
        if ("text".equals(element.getLocalName()) && Expressions.anyIn(element.getTextContent())) {
            findings.add(decision(file, element)
                    .breaks(
                            this,
                            "holds the expression " + element.getTextContent().strip(),
                            "Compare with plain values, or compute with FEEL"));
        }
    }

    private static Node decision(Model file, Element element) {
        Element at = element;
        while (!"decision".equals(at.getLocalName()) && at.getParentNode() instanceof Element parent) {
            at = parent;
        }
        return new Node(file, at);
    }
}
