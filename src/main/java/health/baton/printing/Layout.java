package health.baton.printing;

import health.baton.correspondence.PaperLetter;
import health.baton.correspondence.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a letter out on A4, from the words of which the page is made too. Folded in three, in a DL envelope with a window,
 * the address stands 55 to 80 mm below the upper edge and 22 mm from the left one, and nothing else is read through the
 * window.
 */
final class Layout {
    private static final float LEFT = Pen.mm(20);
    private static final float RIGHT = Pen.WIDTH - Pen.mm(20);
    private static final float TOP = Pen.mm(15);
    private static final float BOTTOM = Pen.HEIGHT - Pen.mm(18);
    private static final float WINDOW_LEFT = Pen.mm(22);
    private static final float WINDOW_TOP = Pen.mm(55);
    private static final float WINDOW_WIDTH = Pen.mm(78);
    private static final float WINDOW_LINE = Pen.mm(4.1);
    private static final float BELOW_WINDOW = Pen.mm(92);
    private static final float QR = Pen.mm(40);
    private static final List<String> CAPTION = List.of("Point a telephone’s camera ", "here to answer.");
    private static final float ASCENT = 1.02f;

    private final List<String> window;
    private final @Nullable QrCode qr;
    private final Sizes sizes;
    private final String foot;
    private final Pen pen = new Pen();
    private float y;
    private int block;

    private Layout(List<String> window, @Nullable QrCode qr, Sizes sizes, String foot) {
        this.window = window;
        this.qr = qr;
        this.sizes = sizes;
        this.foot = foot;
    }

    static Sheets of(PaperLetter letter) {
        return new Layout(letter.window(), letter.qr(), Sizes.of(letter.large()), "")
                .drawn(letter.subject(), letter.person(), Blocks.of(letter.markdown()));
    }

    static Sheets of(Paper paper) {
        return new Layout(List.of(), null, Sizes.STAFF, paper.foot()).drawn(paper.title(), null, paper.blocks());
    }

    private Sheets drawn(String subject, @Nullable String person, List<Block> parts) {
        newPage();
        window();
        block(measured(Block.of(Block.Role.H1, subject, Face.BOLD)), 3);
        if (person != null && !person.isBlank()) {
            block(measured(Block.of(Block.Role.P, person, Face.BOLD)), 1);
        }
        List<Measured> blocks = parts.stream().map(this::measured).toList();
        for (int i = 0; i < blocks.size(); i++) {
            Block each = blocks.get(i).block();
            if (each.role() == Block.Role.RULE) {
                inOnePiece(blocks.subList(i, blocks.size()));
            }
            // a heading at the end of a page would stand alone
            block(blocks.get(i), each.role() == Block.Role.H2 || each.role() == Block.Role.H3 ? 3 : 2);
        }
        if (window.isEmpty() && qr != null) {
            need(QR + 3 * sizes.body());
            y += sizes.body();
            qr(qr, LEFT, y);
            y += QR;
        }
        return pen.done();
    }

    private void window() {
        if (window.isEmpty()) {
            return;
        }
        float size = 10.5f;
        for (int i = 0; i < window.size(); i++) {
            String shown = Type.of(Face.REGULAR).shown(window.get(i));
            float wide = Type.of(Face.REGULAR).width(shown);
            float fits = Math.min(size, WINDOW_WIDTH / wide);
            float top = WINDOW_TOP + i * WINDOW_LINE;
            pen.begin(
                    block,
                    Block.Role.P,
                    Spot.Part.WORDS,
                    null,
                    box(WINDOW_LEFT, top, WINDOW_LEFT + wide * fits, WINDOW_LINE));
            pen.text(shown, Face.REGULAR, fits, WINDOW_LEFT, top + size * ASCENT);
        }
        block++;
        if (qr != null) {
            qr(qr, RIGHT - Pen.mm(45), TOP);
        }
        y = BELOW_WINDOW;
    }

    private void qr(QrCode qr, float x, float top) {
        pen.begin(block++, Block.Role.P, Spot.Part.PICTURE, null, box(x, top, x + QR, QR));
        pen.squares(qr.path(), x, top, QR / qr.size());
        float size = Sizes.CLEAR.body();
        float line = size * 1.2f;
        for (int i = 0; i < CAPTION.size(); i++) {
            String words = CAPTION.get(i);
            float beside = Math.min(x, RIGHT - Type.of(Face.REGULAR).width(words) * size);
            float above = top + QR + i * line;
            pen.begin(block, Block.Role.P, Spot.Part.WORDS, null, box(beside, above, RIGHT, line));
            pen.text(words, Face.REGULAR, size, beside, above + size);
        }
        block++;
    }

    /** A block and the lines that it takes. */
    private record Measured(Block block, List<Line> lines) {}

    private Measured measured(Block block) {
        return new Measured(
                block,
                block.words().isEmpty()
                        ? List.of()
                        : Line.broken(block.words(), sizes.of(block.role()), RIGHT - LEFT - indent(block)));
    }

    private float indent(Block block) {
        return block.depth() * sizes.body() * 1.5f;
    }

    /** What is torn off stands on one page, if it fits on one. */
    private void inOnePiece(List<Measured> slip) {
        float height = 0;
        for (Measured each : slip) {
            Block.Role role = each.block().role();
            int lines = Math.max(1, each.lines().size());
            height += sizes.before(role) + lines * sizes.of(role) * sizes.leading();
        }
        if (height <= BOTTOM - TOP) {
            need(height);
        }
    }

    private void block(Measured measured, int together) {
        Block now = measured.block();
        float size = sizes.of(now.role());
        float line = size * sizes.leading();
        if (now.role() == Block.Role.PAGE) {
            newPage();
            return;
        }
        if (now.role() == Block.Role.LINE) {
            need(line);
            y += line;
            pen.aside(() -> pen.writingLine(LEFT, y, RIGHT));
            return;
        }
        if (now.role() == Block.Role.RULE) {
            need(sizes.before(now.role()) + line);
            y += sizes.before(now.role());
            pen.aside(() -> pen.line(LEFT, y, RIGHT));
            return;
        }
        float indent = indent(now);
        List<Line> lines = measured.lines();
        int kept = now.role() == Block.Role.H2 || now.role() == Block.Role.H3
                ? lines.size() + 2
                : Math.min(together, lines.size());
        need(sizes.before(now.role()) + kept * line);
        y += y == TOP ? 0 : sizes.before(now.role());
        if (now.label().equals(Block.BOX)) {
            pen.aside(() -> pen.box(LEFT + indent - sizes.body() * 1.3f, y + size * 0.25f, size * 0.8f));
        } else if (!now.label().isEmpty()) {
            float x = LEFT + indent - sizes.body() * 1.2f;
            pen.begin(block, now.role(), Spot.Part.LABEL, null, box(x, y, LEFT + indent, line));
            pen.text(Type.of(Face.REGULAR).shown(now.label()), Face.REGULAR, size, x, y + size * ASCENT);
        }
        for (Line each : lines) {
            need(line);
            for (Line.Bit bit : each.bits()) {
                float x = LEFT + indent + bit.x();
                pen.begin(block, now.role(), Spot.Part.WORDS, bit.link(), box(x, y, x + bit.width(), line));
                words(bit, size, x);
            }
            y += line;
        }
        block++;
    }

    /** A box to tick may also stand in the middle of a line. */
    private void words(Line.Bit bit, float size, float x) {
        Type type = Type.of(bit.face());
        String text = bit.text();
        int from = 0;
        for (int box = text.indexOf(Block.INLINE_BOX); box >= 0; box = text.indexOf(Block.INLINE_BOX, from)) {
            pen.text(
                    text.substring(from, box),
                    bit.face(),
                    size,
                    x + type.width(text.substring(0, from)) * size,
                    y + size * ASCENT);
            pen.box(x + type.width(text.substring(0, box)) * size, y + size * 0.35f, size * 0.7f);
            from = box + Block.INLINE_BOX.length();
        }
        pen.text(
                text.substring(from),
                bit.face(),
                size,
                x + type.width(text.substring(0, from)) * size,
                y + size * ASCENT);
    }

    private void need(float height) {
        if (y + height > BOTTOM) {
            newPage();
        }
    }

    private void newPage() {
        pen.newPage();
        y = TOP;
        if (!foot.isEmpty()) {
            String words = Type.of(Face.REGULAR).shown(foot);
            pen.aside(() -> pen.text(words, Face.REGULAR, 9, LEFT, BOTTOM + Pen.mm(8)));
        }
    }

    private static Spot.Box box(float left, float top, float right, float height) {
        return new Spot.Box(left, Pen.HEIGHT - top - height, right, Pen.HEIGHT - top);
    }
}
