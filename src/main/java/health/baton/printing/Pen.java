package health.baton.printing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws on pages of A4: measures are points from the upper left corner. */
final class Pen {
    static final float WIDTH = 595.276f;
    static final float HEIGHT = 841.89f;

    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private @Nullable Spot open;

    /** In points. */
    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    void newPage() {
        close();
        pages.add(new StringBuilder(4096));
        marks.add(0);
    }

    int page() {
        return pages.size() - 1;
    }

    /** What follows is this part of this block, until another begins. */
    void begin(int block, Block.Role role, Spot.Part part, @Nullable String link, Spot.Box box) {
        Spot now = open;
        if (now != null
                && now.block() == block
                && now.part() == part
                && now.page() == page()
                && part != Spot.Part.PICTURE
                && now.link() == null
                && link == null) {
            spots.set(spots.size() - 1, with(now, box));
            return;
        }
        close();
        Spot spot = new Spot(block, role, part, page(), marks.get(page()), link, box);
        marks.set(page(), spot.mark() + 1);
        spots.add(spot);
        open = spot;
        out().append("/%s <</MCID %d>> BDC\n".formatted(part == Spot.Part.PICTURE ? "Figure" : "P", spot.mark()));
    }

    private Spot with(Spot spot, Spot.Box box) {
        Spot wider = new Spot(
                spot.block(),
                spot.role(),
                spot.part(),
                spot.page(),
                spot.mark(),
                spot.link(),
                spot.box().with(box));
        open = wider;
        return wider;
    }

    void close() {
        if (open != null) {
            out().append("EMC\n");
            open = null;
        }
    }

    /** What nobody listens to. */
    void aside(Runnable drawing) {
        close();
        out().append("/Artifact BMC\n");
        drawing.run();
        out().append("EMC\n");
    }

    /** @param baseline from the upper edge */
    void text(String shown, Face face, float size, float x, float baseline) {
        StringBuilder out = out();
        out.append("BT /").append(face.resource()).append(' ');
        number(size);
        out.append("Tf ");
        number(x);
        number(HEIGHT - baseline);
        out.append("Td ");
        Type.of(face).draw(shown, out);
        out.append(" Tj ET\n");
    }

    void line(float x, float y, float toX) {
        out().append("[3 3] 0 d 0.5 w ");
        stroke(x, y, toX);
        out().append("[] 0 d\n");
    }

    /** A line to write on. */
    void writingLine(float x, float y, float toX) {
        out().append("0.4 w 0.45 G ");
        stroke(x, y, toX);
        out().append("0 G\n");
    }

    private void stroke(float x, float y, float toX) {
        number(x);
        number(HEIGHT - y);
        out().append("m ");
        number(toX);
        number(HEIGHT - y);
        out().append("l S ");
    }

    /** A box to tick. */
    void box(float x, float top, float side) {
        out().append("0.8 w ");
        number(x);
        number(HEIGHT - top - side);
        number(side);
        number(side);
        out().append("re S\n");
    }

    /** A path of unit squares ({@code M x y h1v1h-1z}), each so large. */
    void squares(String path, float x, float y, float unit) {
        for (String square : path.split("z")) {
            String[] corner = square.substring(1, square.indexOf('h')).split(" ");
            number(x + Integer.parseInt(corner[0]) * unit);
            number(HEIGHT - y - (Integer.parseInt(corner[1]) + 1) * unit);
            number(unit);
            number(unit);
            out().append("re\n");
        }
        out().append("f\n");
    }

    /** With the number of each page where there is more than one. */
    Sheets done() {
        close();
        List<String> drawn = new ArrayList<>();
        int all = pages.size();
        for (int i = 0; i < all; i++) {
            if (all > 1) {
                number(i, "Page %d of %d".formatted(i + 1, all));
            }
            drawn.add(pages.get(i).toString());
        }
        return new Sheets(drawn, spots);
    }

    private void number(int page, String words) {
        StringBuilder out = pages.get(page);
        out.append("/Artifact <</Type /Pagination>> BDC\nBT /")
                .append(Face.REGULAR.resource())
                .append(" 9 Tf 500 28 Td ");
        Type.of(Face.REGULAR).draw(words, out);
        out.append(" Tj ET\nEMC\n");
    }

    private StringBuilder out() {
        return pages.get(page());
    }

    /** With two decimals: a hundredth of a point is finer than any printer. */
    private void number(float value) {
        int hundredths = Math.round(value * 100);
        StringBuilder out = out();
        if (hundredths < 0) {
            out.append('-');
        }
        int size = Math.abs(hundredths);
        out.append(size / 100)
                .append('.')
                .append(size / 10 % 10)
                .append(size % 10)
                .append(' ');
    }
}
