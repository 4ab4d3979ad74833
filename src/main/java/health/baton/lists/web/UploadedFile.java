package health.baton.lists.web;

import health.baton.lists.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * A file that an administrator has brought and not yet agreed to; kept in the session only.
 *
 * @param name of the file
 * @param answers to the list's questions, by name
 */
record UploadedFile(String name, String text, HashMap<String, String> answers) implements Serializable {
    UploadedFile(String name, String text, Map<String, String> answers) {
        this(name, text, new HashMap<>(answers));
    }

    /** Throws {@link health.baton.lists.ImportRefused} when it is no text that we take. */
    static String text(InputStream file) throws IOException {
        return FileText.of(file.readNBytes(FileText.MOST_BYTES + 1));
    }
}
