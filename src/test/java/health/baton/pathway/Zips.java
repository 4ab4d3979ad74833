package health.baton.pathway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips as no honest tool writes them. */
final class Zips {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    Zips with(String name, String content) {
        return with(new ZipArchiveEntry(name), content.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] content) {
        return with(new ZipArchiveEntry(name), content);
    }

    /** @param mode Unix's, with the kind of file */
    Zips withMode(String name, int mode, String content) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        return with(entry, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        try {
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Zips with(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
