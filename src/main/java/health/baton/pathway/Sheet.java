package health.baton.pathway;

import health.baton.drawing.Drawing;
import health.baton.drawing.Mark;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The drawing of a model, and what it can show of the findings. */
public final class Sheet {
    private final Model model;
    private final Drawing drawing;
    private final List<Noted> noted;

    Sheet(Model model, Drawing drawing, List<Noted> noted) {
        this.model = model;
        this.drawing = drawing;
        this.noted = List.copyOf(noted);
    }

    /** Path of the file. */
    public String path() {
        return model.path();
    }

    /** Process id. */
    public String key() {
        return model.key();
    }

    public List<Noted> noted() {
        return noted;
    }

    /** SVG that stands alone, each finding marked with its number. */
    public String svg() {
        return drawing.svg(marks());
    }

    /** The same for a page that brings the styles of drawings itself. */
    public String svgInPage() {
        return drawing.svgInPage(marks());
    }

    private Map<String, Mark> marks() {
        Map<String, Mark> marks = new HashMap<>();
        noted.stream()
                .collect(Collectors.groupingBy(
                        each -> each.finding().element(), LinkedHashMap::new, Collectors.toList()))
                .forEach((element, here) -> marks.put(element, mark(here)));
        return marks;
    }

    private static Mark mark(List<Noted> here) {
        return new Mark(
                "finding",
                here.stream().map(each -> String.valueOf(each.number())).collect(Collectors.joining(", ")),
                here.stream()
                        .map(each -> "Finding %d: %s"
                                .formatted(each.number(), each.finding().problem()))
                        .collect(Collectors.joining("; ")),
                "#finding-" + here.get(0).number());
    }
}
