package health.baton.pathway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip as somebody sent it, unpacked in memory: nothing of it touches the disk. One bad entry, and the whole zip is refused.
 * Sizes are counted while reading; what the zip says about itself is not believed.
 */
final class ZippedFolder {
    /** Bytes as sent. */
    static final int MOST_PACKED = 5_000_000;
    /** Bytes of one file; the largest of ours is an eighth of it, and rules compare everything in it with everything. */
    static final int MOST_IN_A_FILE = 1_000_000;

    /** Bytes of all files together. */
    static final int MOST_UNPACKED = 5_000_000;

    static final int MOST_ENTRIES = 500;

    private static final byte[] BEGIN = {'P', 'K', 3, 4};
    private static final int KIND_OF_FILE = 0170000;
    private static final int PLAIN = 0100000;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Pattern PLACE = Pattern.compile("(processes|forms)/.+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final Pattern KNOWN = Pattern.compile(
            "forms/[^/]+/[^/]+\\.form|processes/.+\\.(bpmn|dmn|feature|md|csv)|processes/[^/]+/approval\\.json");

    private ZippedFolder() {}

    /**
     * The files, by path.
     *
     * @throws ZipRefused when it is no zip of a pathway's files
     */
    static SortedMap<String, byte[]> read(byte[] zip) {
        if (zip.length > MOST_PACKED) {
            throw new ZipRefused("", "The file is larger than %d MB".formatted(MOST_PACKED / 1_000_000));
        }
        if (zip.length < BEGIN.length || !Arrays.equals(Arrays.copyOf(zip, BEGIN.length), BEGIN)) {
            throw new ZipRefused("", "The file is not a zip");
        }
        try (ZipFile opened = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            return files(opened);
        } catch (IOException | IllegalArgumentException broken) {
            throw new ZipRefused("", "The file is not a zip, or is damaged");
        }
    }

    private static SortedMap<String, byte[]> files(ZipFile zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Set<String> names = new HashSet<>();
        int count = 0;
        int room = MOST_UNPACKED;
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (++count > MOST_ENTRIES) {
                throw new ZipRefused(name, "is one too many: a zip has at most %d entries".formatted(MOST_ENTRIES));
            }
            place(name);
            kind(entry);
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new ZipRefused(name, "stands in the zip twice; capitals make no other name");
            }
            if (!entry.isDirectory()) {
                known(name);
                byte[] content = content(zip, entry, room);
                room -= content.length;
                files.put(name, content);
            }
        }
        return files;
    }

    private static void place(String name) {
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            throw new ZipRefused(name, "is an absolute path");
        }
        if (name.contains("\\")) {
            throw new ZipRefused(name, "has a backslash in its name: folders are separated by /");
        }
        if (Arrays.asList(name.split("/", -1)).contains("..")) {
            throw new ZipRefused(name, "leads out of the folder");
        }
        if (!PLACE.matcher(name).matches() && !name.equals("processes/") && !name.equals("forms/")) {
            throw new ZipRefused(name, "lies neither in processes/<pathway>/ nor in forms/<pathway>/");
        }
    }

    private static void kind(ZipArchiveEntry entry) {
        int kind = entry.getUnixMode() & KIND_OF_FILE;
        if (entry.isUnixSymlink()) {
            throw new ZipRefused(entry.getName(), "is a link, not a file");
        }
        if (kind != 0 && kind != PLAIN && !entry.isDirectory()) {
            throw new ZipRefused(entry.getName(), "is not a plain file");
        }
    }

    private static void known(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ZipRefused(name, "has a name that no file of a pathway has: letters, digits, - and . only");
        }
        if (!KNOWN.matcher(name).matches()) {
            throw new ZipRefused(name, "is of a kind that no pathway has, or lies in the wrong place");
        }
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int room) {
        String name = entry.getName();
        if (!zip.canReadEntryData(entry)) {
            throw new ZipRefused(name, "is encrypted, or packed in an uncommon way");
        }
        try (InputStream packed = zip.getInputStream(entry)) {
            byte[] content = packed.readNBytes(Math.min(room, MOST_IN_A_FILE) + 1);
            if (content.length > MOST_IN_A_FILE) {
                throw new ZipRefused(name, "is larger than %d MB unpacked".formatted(MOST_IN_A_FILE / 1_000_000));
            }
            if (content.length > room) {
                throw new ZipRefused(
                        name,
                        "makes it too large: unpacked, a zip has at most %d MB".formatted(MOST_UNPACKED / 1_000_000));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new ZipRefused(name, "is no text");
            }
            return content;
        } catch (CharacterCodingException other) {
            throw new ZipRefused(name, "is no text in UTF-8");
        } catch (IOException damaged) {
            throw new ZipRefused(name, "is damaged: it cannot be unpacked");
        }
    }
}
