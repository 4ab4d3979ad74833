package health.baton.pathway;

import health.baton.pathway.Drawing.Box;
import java.util.Map;
import org.w3c.dom.Element;

/** The signs of BPMN 2.0 within shapes: what kind of task, event or gateway it is. */
final class Symbols {
    private static final Map<String, String> TASKS = Map.of(
            "userTask",
            "M4 15v-3q0-3 3-4a3.2 3.2 0 1 1 4 0q3 1 3 4v3z",
            "serviceTask",
            "M9 2l1 2 2-.5 1 1.5-1 1.6 1 1.6-1 1.6-2-.3-1 2-1-2-2 .3-1-1.6 1-1.6-1-1.6 1-1.5 2 .5zM9 5.2a1.6 1.6 0 1 0 .1 0z",
            "sendTask",
            "M2 4h14v10h-14zM2 4l7 5 7-5",
            "receiveTask",
            "M2 4h14v10h-14zM2 4l7 5 7-5",
            "businessRuleTask",
            "M2 4h14v11h-14zM2 7h14M2 11h14M6 7v8",
            "scriptTask",
            "M4 3h9q-3 3 0 6t0 6h-9q3-3 0-6t0-6z",
            "manualTask",
            "M3 6h9M3 9h11M3 12h9M3 6v8h9");

    private final Svg svg;

    Symbols(Svg svg) {
        this.svg = svg;
    }

    void task(Element part, Box box) {
        String path = TASKS.get(part.getLocalName());
        if (path != null) {
            sign(path, box.x() + 4, box.y() + 4, "sendTask".equals(part.getLocalName()));
        }
        for (Element many : Model.inside(part, "multiInstanceLoopCharacteristics")) {
            if (many.getParentNode() == part) {
                boolean sequential = "true".equals(many.getAttribute("isSequential"));
                sign(
                        sequential ? "M0 0h12M0 5h12M0 10h12" : "M0 0v12M5 0v12M10 0v12",
                        box.centreX() - (part.getLocalName().equals("callActivity") ? 24 : 6),
                        box.y() + box.height() - 15,
                        false);
            }
        }
    }

    /** The plus of something that is drawn on another page. */
    void plus(Box box) {
        double x = box.centreX() - 7;
        double y = box.y() + box.height() - 16;
        sign("M0 0h14v14h-14zM7 3v8M3 7h8", x, y, false);
    }

    void event(Element part, Box box) {
        boolean thrown =
                part.getLocalName().equals("endEvent") || part.getLocalName().equals("intermediateThrowEvent");
        for (var child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
            String kind = child.getLocalName();
            if (kind != null && kind.endsWith("EventDefinition")) {
                event(kind.replace("EventDefinition", ""), box.centreX() - 9, box.centreY() - 9, thrown);
            }
        }
    }

    private void event(String kind, double x, double y, boolean filled) {
        switch (kind) {
            case "timer" -> sign("M9 1a8 8 0 1 0 .1 0zM9 4v5l4 1", x, y, false);
            case "message" -> sign("M2 4h14v10h-14zM2 4l7 5 7-5", x, y, filled);
            case "error" -> sign("M2 16l4-12 4 7 6-9-4 13-4-7z", x, y, filled);
            case "escalation" -> sign("M9 2l5 14-5-6-5 6z", x, y, filled);
            case "signal", "conditional" -> sign("M9 2l8 13h-16z", x, y, filled);
            case "terminate" -> sign("M9 1a8 8 0 1 0 .1 0z", x, y, true);
            default -> sign("M9 6a3 3 0 1 0 .1 0z", x, y, filled);
        }
    }

    void gateway(Element part, Box box) {
        double x = box.centreX() - 9;
        double y = box.centreY() - 9;
        switch (part.getLocalName()) {
            case "exclusiveGateway" -> bold("M3 3l12 12M15 3l-12 12", x, y);
            case "parallelGateway" -> bold("M9 1v16M1 9h16", x, y);
            case "inclusiveGateway" -> bold("M9 2a7 7 0 1 0 .1 0z", x, y);
            case "eventBasedGateway" -> sign("M9 0a9 9 0 1 0 .1 0zM9 4l5 4-2 6h-6l-2-6z", x, y, false);
            default -> bold("M9 1v16M1 9h16M3 3l12 12M15 3l-12 12", x, y);
        }
    }

    private void sign(String path, double x, double y, boolean filled) {
        svg.empty("path", "class", filled ? "sign filled" : "sign", "d", path, "transform", at(x, y));
    }

    private void bold(String path, double x, double y) {
        svg.empty("path", "class", "sign bold", "d", path, "transform", at(x, y));
    }

    private static String at(double x, double y) {
        return "translate(%d %d)".formatted(Math.round(x), Math.round(y));
    }
}
