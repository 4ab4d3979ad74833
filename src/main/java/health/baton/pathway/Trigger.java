package health.baton.pathway;

import java.util.List;
import org.w3c.dom.Element;

/** What makes an event happen, for comparison: its message, time or error. */
final class Trigger {
    private static final List<String> KINDS =
            List.of("message", "timer", "error", "signal", "escalation", "conditional");

    private Trigger() {}

    /** Empty when nothing does. */
    static String of(Node event) {
        StringBuilder words = new StringBuilder();
        for (String kind : KINDS) {
            for (Element definition : event.children(kind + "EventDefinition")) {
                words.append(kind)
                        .append(' ')
                        .append(named(event, kind, definition))
                        .append(definition.getTextContent().strip().replaceAll("\\s+", " "))
                        .append(';');
            }
        }
        return words.isEmpty()
                ? ""
                : words.append(event.goesBeside() ? "beside" : "").toString();
    }

    private static String named(Node event, String kind, Element definition) {
        String reference = definition.getAttribute(kind + "Ref");
        return event.model().all(kind).stream()
                .filter(each -> !reference.isEmpty() && reference.equals(each.getAttribute("id")))
                .map(each -> each.getAttribute("name") + " " + each.getAttribute("errorCode"))
                .findFirst()
                .orElse("");
    }
}
