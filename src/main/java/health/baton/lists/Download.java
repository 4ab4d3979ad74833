package health.baton.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that a page gives to keep. */
public final class Download {
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Download() {}

    public static ResponseEntity<byte[]> of(String name, CsvTable table) {
        return of(name, CSV, table.toString());
    }

    public static ResponseEntity<byte[]> of(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(name))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For what is written bit by bit: a list may be long. */
    public static void begin(String name, MediaType type, HttpServletResponse response) {
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached(name));
    }

    /** To be kept under this name rather than shown. */
    public static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
