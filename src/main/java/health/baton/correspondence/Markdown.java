package health.baton.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Letters are Markdown; nothing that a person wrote into a form can become mark-up. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private Markdown() {}

    static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown))
                .replace("<li>[ ] ", "<li class=\"tick\">☐ ")
                .replace("[ ]", "☐");
    }

    static String text(String markdown) {
        return TEXT.render(PARSER.parse(markdown)).replace("* [ ] ", "[ ] ").replace("- [ ] ", "[ ] ");
    }

    /** Any text as Markdown that shows exactly this text; empty lines are left out. */
    static String escape(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("([\\p{Punct}])", "\\\\$1"))
                .collect(Collectors.joining("\\\n"));
    }

    /** The document by its headings; what stands before the first heading has an empty one. */
    static List<Section> sections(String markdown) {
        List<Section> sections = new ArrayList<>();
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                add(sections, heading, text);
                heading = TEXT.render(node).strip();
                text.setLength(0);
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(TEXT.render(node).strip());
            }
        }
        add(sections, heading, text);
        return sections;
    }

    private static void add(List<Section> sections, String heading, StringBuilder text) {
        if (!heading.isEmpty() || !text.isEmpty()) {
            sections.add(new Section(heading, text.toString()));
        }
    }
}
