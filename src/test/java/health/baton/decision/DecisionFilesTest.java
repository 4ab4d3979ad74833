package health.baton.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds for every decision of every pathway. */
class DecisionFilesTest {
    @Test
    void everyDecisionIsDrawnHasATimeToLiveAndSaysWhereEachRuleComesFrom() throws Exception {
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            Document dmn = read(file);
            List<Element> decisions = elements(dmn, "decision");
            Set<String> drawn = new HashSet<>();
            elements(dmn, "DMNShape").forEach(shape -> drawn.add(shape.getAttribute("dmnElementRef")));
            String name = file.getFileName().toString().replace(".dmn", "");
            if (decisions.stream()
                    .noneMatch(decision -> decision.getAttribute("id").equals(name))) {
                wrong.add("%s: no decision has the id '%s'; name one like the file".formatted(file, name));
            }
            for (Element decision : decisions) {
                String at = file + ": decision '" + decision.getAttribute("name") + "': ";
                if (!decision.getAttribute("camunda:historyTimeToLive").equals("P180D")) {
                    wrong.add(at + "set the history time to live to P180D");
                }
                if (!drawn.contains(decision.getAttribute("id"))) {
                    wrong.add(at + "is not on the diagram; open it in Modeler and place it");
                }
                int rule = 0;
                for (Element row : elements(decision, "rule")) {
                    rule++;
                    if (elements(row, "description").isEmpty()) {
                        wrong.add(at + "rule " + rule + " does not say where it comes from; fill in its annotation");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Tables.PROCESSES)) {
            return all.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    private static Document read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Document document, String localName) {
        return list(document.getElementsByTagNameNS("*", localName));
    }

    private static List<Element> elements(Element parent, String localName) {
        return list(parent.getElementsByTagNameNS("*", localName));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
