package health.baton.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a file that came in. */
public final class FileText {
    /** More than any list that we know: the NHS's of all practices has three million. */
    public static final int MOST_BYTES = 10_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /**
     * Reads UTF-8, with or without a byte order mark.
     *
     * @throws ImportRefused when it is something else, or too much
     */
    public static String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused("is larger than 10 MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused("is no text");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw refused("is not in UTF-8: in a spreadsheet choose “CSV UTF-8” when you save it");
        }
    }

    private static ImportRefused refused(String reason) {
        return new ImportRefused("File", List.of(new RowProblem(0, "file", "", reason)));
    }
}
