package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Of which files, with which content, something deployed is made. An approval that lies beside them is no part of it: it
 * names this hash.
 */
public final class Manifest {
    private static final String APPROVAL = "/approval.json";
    private static final String BETWEEN = "  ";

    private final SortedMap<String, String> hashes;

    /** @param resources content by relative path */
    public Manifest(Map<String, byte[]> resources) {
        this(hashesOf(resources));
    }

    private Manifest(SortedMap<String, String> hashes) {
        this.hashes = Collections.unmodifiableSortedMap(hashes);
    }

    /** Reads {@link #text()} again. */
    static Manifest read(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        text.lines()
                .map(line -> line.split(BETWEEN, 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> hashes.put(parts[1], parts[0]));
        return new Manifest(hashes);
    }

    /** SHA-256 in hex, by path. */
    public SortedMap<String, String> hashes() {
        return hashes;
    }

    /** One line a file, by path: SHA-256 of the content, two spaces, the path. */
    public String text() {
        return hashes.entrySet().stream()
                .map(entry -> entry.getValue() + BETWEEN + entry.getKey())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** SHA-256 of {@link #text()}, in hex: another one as soon as anything in any file is. */
    public String hash() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Manifest manifest && hashes.equals(manifest.hashes);
    }

    @Override
    public int hashCode() {
        return hashes.hashCode();
    }

    private static SortedMap<String, String> hashesOf(Map<String, byte[]> resources) {
        SortedMap<String, String> hashes = new TreeMap<>();
        resources.forEach((path, content) -> {
            if (!path.endsWith(APPROVAL)) {
                hashes.put(path, sha256(content));
            }
        });
        return hashes;
    }

    /** Name of the file that holds the manifest of a deployed pathway. */
    static String file(String name) {
        return "manifest-" + name + ".txt";
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
