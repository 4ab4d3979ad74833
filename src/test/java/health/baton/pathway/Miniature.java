package health.baton.pathway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** A library of a few lines, for the tests of the rules: the pathway {@code tea} and what is added to it. */
final class Miniature {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    static Miniature pathway(String content) {
        return new Miniature().with("processes/tea/tea.bpmn", process("tea", content));
    }

    static Miniature file(String path, String content) {
        return new Miniature().with(path, content);
    }

    Miniature block(String key, String content) {
        return with("processes/shared/%1$s/%1$s.bpmn".formatted(key), process(key, content));
    }

    Miniature with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What the rule says, as people read it. */
    List<String> findings(ModelRule rule) {
        return rule.check(new Library(files)).stream().map(Finding::toString).toList();
    }

    /** A file with this inside its only process. */
    static String process(String key, String content) {
        return definitions(
                "<bpmn:process id='%s' name='Make tea' isExecutable='true'>%s</bpmn:process>".formatted(key, content));
    }

    static String definitions(String content) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">%s</bpmn:definitions>
                """.formatted(content);
    }
}
