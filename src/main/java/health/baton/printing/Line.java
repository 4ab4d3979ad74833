package health.baton.printing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a block, as wide as there is room. */
record Line(List<Bit> bits) {
    /**
     * Characters of one look that stand beside each other.
     *
     * @param x points from the beginning of the line
     */
    record Bit(String text, Face face, @Nullable String link, float x, float width) {}

    /** Breaks the words at spaces; what is longer than a line, like an address of a page, wherever the line ends. */
    static List<Line> broken(List<Block.Words> words, float size, float room) {
        Breaker breaker = new Breaker(size, room);
        for (Block.Words some : words) {
            breaker.add(some);
        }
        breaker.end();
        return breaker.lines;
    }

    private static final class Breaker {
        private final float size;
        private final float room;
        private final List<Line> lines = new ArrayList<>();
        private List<Bit> bits = new ArrayList<>();
        private float x;

        Breaker(float size, float room) {
            this.size = size;
            this.room = room;
        }

        void add(Block.Words words) {
            if (words.ends()) {
                end();
                return;
            }
            Type type = Type.of(words.face());
            String text = type.shown(words.text().replaceAll("\\s+", " "));
            StringBuilder now = new StringBuilder();
            float width = 0;
            int from = 0;
            while (from < text.length()) {
                int to = afterWord(text, from);
                String word = text.substring(from, to);
                float wide = type.width(word.stripTrailing()) * size;
                if (x + width + wide > room && x + width > 0) {
                    put(now, words, width);
                    end();
                    width = 0;
                }
                if (wide > room) {
                    to = from + fitting(type, word);
                    word = text.substring(from, to);
                }
                if (!(x + width == 0 && word.isBlank())) {
                    now.append(word);
                    width += type.width(word) * size;
                }
                from = to;
            }
            put(now, words, width);
        }

        private int fitting(Type type, String word) {
            int fits = 1;
            while (fits < word.length() && type.width(word.substring(0, fits + 1)) * size <= room) {
                fits++;
            }
            return fits;
        }

        private void put(StringBuilder text, Block.Words words, float width) {
            if (!text.isEmpty()) {
                bits.add(new Bit(text.toString(), words.face(), words.link(), x, width));
                x += width;
                text.setLength(0);
            }
        }

        void end() {
            if (!bits.isEmpty()) {
                lines.add(new Line(bits));
                bits = new ArrayList<>();
            }
            x = 0;
        }

        private static int afterWord(String text, int from) {
            int space = text.indexOf(' ', from);
            return space < 0 ? text.length() : space + 1;
        }
    }
}
