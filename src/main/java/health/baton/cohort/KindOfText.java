package health.baton.cohort;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Finds out, while a file passes by, how it is written, and how many lines and rows it has. */
final class KindOfText {
    /** As hospital systems still write what is not UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer text = CharBuffer.allocate(8192);
    private byte[] open = {};
    private boolean utf8 = true;
    private int lines = 1;
    private int rows = 1;
    private boolean quoted;

    /** @throws FileUnreadable when it is no text */
    void see(byte[] part) {
        for (byte each : part) {
            if (each == 0) {
                throw new FileUnreadable("The file is no text: save it as CSV.");
            }
            quoted ^= each == '"';
            if (each == '\n') {
                lines++;
                rows += quoted ? 0 : 1;
            }
        }
        if (utf8) {
            ByteBuffer bytes = ByteBuffer.allocate(open.length + part.length);
            bytes.put(open).put(part).flip();
            decode(bytes, false);
            open = new byte[bytes.remaining()];
            bytes.get(open);
        }
    }

    void end() {
        if (utf8) {
            decode(ByteBuffer.wrap(open), true);
        }
    }

    Charset charset() {
        return utf8 ? StandardCharsets.UTF_8 : OLD;
    }

    /** Lines, those within quotation marks too. */
    int lines() {
        return lines;
    }

    /** Rows as {@link FileRows} counts them, where quotation marks stand in pairs. */
    int rows() {
        return rows;
    }

    private void decode(ByteBuffer bytes, boolean end) {
        for (; ; ) {
            text.clear();
            var result = decoder.decode(bytes, text, end);
            if (result.isError()) {
                utf8 = false;
                return;
            }
            if (result.isUnderflow()) {
                return;
            }
        }
    }
}
