package health.baton.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The glyphs of the typefaces and how wide they are, read once: measuring a letter reads no font. */
final class Type {
    private static final int CHARACTERS = 0x10000;
    private static final char UNKNOWN = '?';
    private static final Map<Face, Type> FACES = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            FACES.put(face, read(face));
        }
    }

    private final char[] glyphs = new char[CHARACTERS];
    private final float[] widths = new float[CHARACTERS];

    private Type(TrueTypeFont font) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        float unit = font.getUnitsPerEm();
        for (int i = 0; i < CHARACTERS; i++) {
            int glyph = characters.getGlyphId(i);
            glyphs[i] = (char) glyph;
            widths[i] = glyph == 0 ? 0 : font.getAdvanceWidth(glyph) / unit;
        }
    }

    static Type of(Face face) {
        return Objects.requireNonNull(FACES.get(face));
    }

    private static Type read(Face face) {
        try (InputStream file = open(face);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return new Type(font);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static InputStream open(Face face) {
        return Objects.requireNonNull(Type.class.getResourceAsStream(face.file()), face.file());
    }

    /** The text in characters that the typeface has: composed, else the letter without its mark, else a question mark. */
    String shown(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            if (Character.isLowSurrogate(letter) || Character.isISOControl(letter)) {
                continue;
            }
            char plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0);
            shown.append(glyphs[letter] != 0 ? letter : glyphs[plain] != 0 ? plain : UNKNOWN);
        }
        return shown.toString();
    }

    /** In ems; the text as {@link #shown} gives it. */
    float width(String shown) {
        float width = 0;
        for (int i = 0; i < shown.length(); i++) {
            width += widths[shown.charAt(i)];
        }
        return width;
    }

    /** The glyphs as a PDF's hexadecimal string. */
    void draw(String shown, StringBuilder into) {
        into.append('<');
        for (int i = 0; i < shown.length(); i++) {
            char glyph = glyphs[shown.charAt(i)];
            for (int shift = 12; shift >= 0; shift -= 4) {
                into.append(Character.forDigit(glyph >> shift & 0xF, 16));
            }
        }
        into.append('>');
    }
}
