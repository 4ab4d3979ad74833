package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Of which files, with which content, something deployed is made. */
public final class Manifest {
    private final String text;

    /** @param resources content by relative path */
    public Manifest(Map<String, byte[]> resources) {
        text = new TreeMap<>(resources)
                .entrySet().stream()
                        .map(entry -> sha256(entry.getValue()) + "  " + entry.getKey())
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** One line a file, by path: SHA-256 of the content, two spaces, the path. */
    public String text() {
        return text;
    }

    /** SHA-256 of {@link #text()}, in hex: another one as soon as anything in any file is. */
    public String hash() {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
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
