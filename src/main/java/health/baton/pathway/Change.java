package health.baton.pathway;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A file that is another one than in what runs.
 *
 * @param path as it is deployed
 * @param how {@code added}, {@code changed} or {@code removed}
 */
public record Change(String path, String how) {
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
