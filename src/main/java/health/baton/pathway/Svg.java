package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes SVG: everything that comes from a model is escaped here. */
final class Svg {
    private static final double CHARACTER = 0.54;

    private final StringBuilder text = new StringBuilder();

    /** Attributes come as name and value in turn. */
    Svg open(String name, Object... attributes) {
        tag(name, attributes);
        text.append('>');
        return this;
    }

    Svg close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    Svg empty(String name, Object... attributes) {
        tag(name, attributes);
        text.append("/>\n");
        return this;
    }

    Svg say(String words) {
        text.append(escaped(words));
        return this;
    }

    /** Style sheets and other markup of our own. */
    Svg raw(String own) {
        text.append(own);
        return this;
    }

    /** Words in lines, centred on a point both ways. */
    Svg words(String words, double x, double y, double width, double size) {
        List<String> lines = lines(words, width, size);
        double first = y - (lines.size() - 1) * size * 0.6 + size * 0.35;
        for (int i = 0; i < lines.size(); i++) {
            open("text", "x", x, "y", first + i * size * 1.2, "font-size", size)
                    .say(lines.get(i))
                    .close("text");
        }
        return this;
    }

    /** Breaks between words where the estimated width is reached. */
    static List<String> lines(String words, double width, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > 0 && (line.length() + 1 + word.length()) * size * CHARACTER > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void tag(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(written(attributes[i + 1])))
                    .append('"');
        }
    }

    private static String written(Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number)
                    ? String.valueOf(number.longValue())
                    : String.format(Locale.ROOT, "%.1f", number);
        }
        return value.toString();
    }
}
