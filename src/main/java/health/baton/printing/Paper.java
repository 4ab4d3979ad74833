package health.baton.printing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * Something of ours to print or to read that is no letter: for staff, with boxes to tick and lines to write on. The words are
 * words: nothing in them is mark-up.
 *
 * @param title of the whole; stands in the properties of the file, so it names nobody
 * @param foot at the foot of each page, before its number
 */
public record Paper(String title, String foot, List<Piece> pieces) {
    private static final String STYLE =
            "body{font:16px/1.4 Arial,sans-serif;max-width:50em;margin:1em auto;padding:0 1em;color:#212b32}"
                    + "h2{margin:1.6em 0 .2em;border-top:2px solid #005eb8;padding-top:.4em}h3{margin:.8em 0 .2em}"
                    + "p{margin:.3em 0}ul{margin:.3em 0}.line{border-bottom:1px solid #768692;height:1.6em}"
                    + ".box{list-style:'☐  '}footer{margin-top:2em;color:#4c6272}";

    /** What a piece is. */
    enum Kind {
        HEADING(Block.Role.H2, "h2"),
        SUBHEADING(Block.Role.H3, "h3"),
        STRONG(Block.Role.P, "strong"),
        WORDS(Block.Role.P, "p"),
        ITEM(Block.Role.LI, "li"),
        BOX(Block.Role.LI, "li"),
        LINE(Block.Role.LINE, "div"),
        PAGE(Block.Role.PAGE, "hr");

        private final Block.Role role;
        private final String tag;

        Kind(Block.Role role, String tag) {
            this.role = role;
            this.tag = tag;
        }
    }

    /** A piece that stands below the one before it. */
    public record Piece(Kind kind, String text) {}

    /** Puts one together. */
    public static final class Writer {
        private final List<Piece> pieces = new ArrayList<>();

        public Writer heading(String text) {
            return add(Kind.HEADING, text);
        }

        public Writer subheading(String text) {
            return add(Kind.SUBHEADING, text);
        }

        /** A paragraph that must not be missed. */
        public Writer strong(String text) {
            return add(Kind.STRONG, text);
        }

        public Writer words(String text) {
            return add(Kind.WORDS, text);
        }

        public Writer item(String text) {
            return add(Kind.ITEM, text);
        }

        /** A box to tick. */
        public Writer box(String text) {
            return add(Kind.BOX, text);
        }

        /** Lines to write on. */
        public Writer lines(int number) {
            for (int i = 0; i < number; i++) {
                add(Kind.LINE, "");
            }
            return this;
        }

        public Writer newPage() {
            return add(Kind.PAGE, "");
        }

        private Writer add(Kind kind, String text) {
            pieces.add(new Piece(kind, text));
            return this;
        }

        public Paper done(String title, String foot) {
            return new Paper(title, foot, List.copyOf(pieces));
        }
    }

    /** Tagged, in English, A4. */
    public byte[] pdf() {
        return LetterPdf.of(this);
    }

    /** One file that needs no other. */
    public String html() {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(escaped(title))
                .append("</h1>\n");
        boolean list = false;
        for (Piece piece : pieces) {
            boolean item = piece.kind().role == Block.Role.LI;
            if (item != list) {
                html.append(item ? "<ul>" : "</ul>\n");
            }
            list = item;
            html.append(tagged(piece)).append('\n');
        }
        return html.append(list ? "</ul>" : "")
                .append("</main><footer>")
                .append(escaped(foot))
                .append("</footer></body></html>\n")
                .toString();
    }

    private static String tagged(Piece piece) {
        String words = escaped(piece.text());
        return switch (piece.kind()) {
            case STRONG -> "<p><strong>" + words + "</strong></p>";
            case BOX -> "<li class=\"box\">" + words + "</li>";
            case LINE -> "<div class=\"line\"></div>";
            case PAGE -> "<hr>";
            default -> "<%1$s>%2$s</%1$s>".formatted(piece.kind().tag, words);
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    List<Block> blocks() {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case LINE, PAGE -> Block.empty(piece.kind().role);
                    case ITEM -> Block.item("•", piece.text());
                    case BOX -> Block.item(Block.BOX, piece.text());
                    case WORDS -> Block.of(Block.Role.P, piece.text(), Face.REGULAR);
                    default -> Block.of(piece.kind().role, piece.text(), Face.BOLD);
                })
                .toList();
    }
}
