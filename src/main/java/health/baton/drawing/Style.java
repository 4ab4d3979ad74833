package health.baton.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How drawings look. Marks differ in line and badge, not only in colour. The same file serves our pages. */
final class Style {
    static final String CSS = read();

    private Style() {}

    private static String read() {
        try (InputStream css = Objects.requireNonNull(Style.class.getResourceAsStream("/static/baton/drawing.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
