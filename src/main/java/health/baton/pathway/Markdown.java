package health.baton.pathway;

import java.util.List;

/** Markdown in the making. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** A paragraph or heading. */
    void line(String words) {
        text.append(words).append("\n\n");
    }

    /** Entry of a list; {@link #end()} after the last. */
    void item(String words) {
        text.append("- ").append(oneLine(words)).append('\n');
    }

    void end() {
        text.append('\n');
    }

    /** Row of a table; the first is its head; {@link #end()} after the last. */
    void row(boolean head, List<String> cells) {
        text.append('|');
        cells.forEach(cell ->
                text.append(' ').append(oneLine(cell).replace("|", "\\|")).append(" |"));
        text.append('\n');
        if (head) {
            text.append("| --- ".repeat(cells.size())).append("|\n");
        }
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }
}
