package health.baton.pathway;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A file that is another one than in what runs.
 *
 * @param path as it is deployed
 * @param how {@code added}, {@code changed} or {@code removed}
 */
public record Change(String path, String how) {
    /** What became of one file; null where it is not there. */
    static Optional<Change> of(String path, byte @Nullable [] before, byte @Nullable [] after) {
        return Arrays.equals(before, after)
                ? Optional.empty()
                : Optional.of(new Change(path, before == null ? "added" : after == null ? "removed" : "changed"));
    }

    /**
     * By path.
     *
     * @param before hash by path, as is after
     */
    static List<Change> between(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .filter(path -> !before.getOrDefault(path, "").equals(after.getOrDefault(path, "")))
                .map(path -> new Change(
                        path, !before.containsKey(path) ? "added" : after.containsKey(path) ? "changed" : "removed"))
                .toList();
    }
}
