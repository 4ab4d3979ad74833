package health.baton.drawing;

import java.util.stream.DoubleStream;

/** SVG text in the making; the same input always gives the same text. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    /** Attributes as name, value, name, value… */
    Svg open(String element, String... attributes) {
        tag(element, attributes);
        text.append(">\n");
        return this;
    }

    Svg close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    Svg leaf(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>\n");
        return this;
    }

    Svg words(String element, String words, String... attributes) {
        tag(element, attributes);
        text.append('>').append(escape(words)).append("</").append(element).append(">\n");
        return this;
    }

    /** A path of this class; the data may hold numbers with %s. */
    Svg path(String cssClass, String data, double... numbers) {
        return leaf(
                "path",
                "class",
                cssClass,
                "d",
                data.formatted(DoubleStream.of(numbers).mapToObj(Svg::number).toArray()));
    }

    Svg circle(String cssClass, Point centre, double radius) {
        return leaf(
                "circle", "class", cssClass, "cx", number(centre.x()), "cy", number(centre.y()), "r", number(radius));
    }

    Svg rectangle(String cssClass, Box box, double corner) {
        return leaf(
                "rect",
                "class",
                cssClass,
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                number(corner));
    }

    /** At most one digit after the point. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
