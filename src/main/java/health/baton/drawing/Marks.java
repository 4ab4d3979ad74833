package health.baton.drawing;

import java.util.Map;

/** Wraps what is drawn of a node or flow, so that its mark is seen, heard and leads somewhere. */
final class Marks {
    private static final double SIZE = 12;

    private final String drawing;
    private final Map<String, Mark> marks;

    /** @param drawing its name: ids of several drawings on one page must differ */
    Marks(String drawing, Map<String, Mark> marks) {
        this.drawing = drawing;
        this.marks = marks;
    }

    boolean leadSomewhere() {
        return marks.values().stream().anyMatch(mark -> !mark.link().isEmpty());
    }

    void around(Svg svg, String id, String type, Point corner, Runnable draw) {
        Mark mark = marks.get(id);
        if (mark == null) {
            svg.open("g", "id", drawing + "." + id, "class", type);
            draw.run();
            svg.close("g");
            return;
        }
        svg.open("g", "id", drawing + "." + id, "class", type + " " + mark.cssClass());
        if (!mark.link().isEmpty()) {
            svg.open("a", "href", mark.link(), "aria-label", mark.words());
        }
        if (!mark.words().isEmpty()) {
            svg.words("title", mark.words());
        }
        draw.run();
        if (!mark.badge().isEmpty()) {
            badge(svg, mark.badge(), corner);
        }
        if (!mark.link().isEmpty()) {
            svg.close("a");
        }
        svg.close("g");
    }

    private static void badge(Svg svg, String words, Point corner) {
        double width = Math.max(20, Words.width(words, SIZE) + 12);
        Box box = new Box(corner.x() - width / 2, corner.y() - 10, width, 20);
        svg.open("g", "class", "badge");
        svg.rectangle("badge-back", box, 10);
        Words.centred(svg, words, box, SIZE);
        svg.close("g");
    }
}
