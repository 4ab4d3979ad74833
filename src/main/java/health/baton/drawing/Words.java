package health.baton.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks and writes labels. Widths are Arial's, from a table, so that every machine draws the same picture. */
final class Words {
    /** Widths of the characters from space to tilde, in thousandths of the font size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int OTHER_WIDTH = 600;
    private static final double LINE = 1.2;

    private Words() {}

    static double width(String words, double size) {
        return words.chars()
                        .map(c -> c >= ' ' && c - ' ' < WIDTHS.length ? WIDTHS[c - ' '] : OTHER_WIDTH)
                        .sum()
                * size
                / 1000;
    }

    /** Lines no wider than this; a word that is wider is cut. */
    static List<String> wrap(String words, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.strip().split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && width(line + " " + word, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
                while (width(line.toString(), size) > width && line.length() > 1) {
                    int fits = line.length() - 1;
                    while (fits > 1 && width(line.substring(0, fits), size) > width) {
                        fits--;
                    }
                    lines.add(line.substring(0, fits));
                    line.delete(0, fits);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** In the middle of the box, in the largest size of these that fits, or else the smallest. */
    static void centred(Svg svg, String words, Box box, double... sizes) {
        for (double size : sizes) {
            List<String> lines = wrap(words, box.width(), size);
            double height = lines.size() * size * LINE;
            if (height <= box.height() || size == sizes[sizes.length - 1]) {
                write(svg, lines, box.centre().x(), box.centre().y() - height / 2, size, "middle");
                return;
            }
        }
    }

    /** From the top of the box, centred, no wider than the box. */
    static void below(Svg svg, String words, Box box, double size) {
        write(svg, wrap(words, box.width(), size), box.centre().x(), box.y(), size, "middle");
    }

    /** From the top left corner of the box. */
    static void from(Svg svg, String words, Box box, double size) {
        write(svg, wrap(words, box.width(), size), box.x(), box.y(), size, "start");
    }

    /** Read from the bottom to the top, in the middle of the box. */
    static void upwards(Svg svg, String words, Box box, double size) {
        Point centre = box.centre();
        svg.open(
                "g",
                "transform",
                "translate(%s %s) rotate(-90)".formatted(Svg.number(centre.x()), Svg.number(centre.y())));
        centred(svg, words, box.turned(), size, size - 2);
        svg.close("g");
    }

    private static void write(Svg svg, List<String> lines, double x, double top, double size, String anchor) {
        double baseline = top + size * 0.95;
        for (String line : lines) {
            svg.words(
                    "text",
                    line,
                    "x",
                    Svg.number(x),
                    "y",
                    Svg.number(baseline),
                    "font-size",
                    Svg.number(size),
                    "text-anchor",
                    anchor);
            baseline += size * LINE;
        }
    }
}
