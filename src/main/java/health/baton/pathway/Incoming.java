package health.baton.pathway;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pathway that comes in, among the files of the application: its folders stand in the place of the application's folders
 * of the same name, so that a file that is gone from them is gone; everything else stays.
 *
 * @param key the pathway's folder
 * @param library all of it, to be held against the rules
 */
record Incoming(String key, Library library) {
    private static final Pattern FOLDER = Pattern.compile("(?:processes/(?:shared/)?|forms/)[^/]+/");
    private static final String SHARED = "processes/shared/";

    /** @throws ZipRefused when it is not one pathway, or holds what is no part of it */
    static Incoming of(SortedMap<String, byte[]> files, Library application) {
        String key = key(files);
        Set<String> folders = new LinkedHashSet<>(Set.of("processes/%s/".formatted(key), "forms/%s/".formatted(key)));
        files.keySet().forEach(path -> folder(path).ifPresent(folders::add));
        TreeMap<String, byte[]> all = new TreeMap<>(application.files());
        all.keySet().removeIf(path -> folder(path).filter(folders::contains).isPresent());
        all.putAll(files);
        return new Incoming(key, new Library(all));
    }

    /** The model; only when every file can be read. */
    Optional<Model> pathway() {
        return library.pathways().stream()
                .filter(model -> model.path().startsWith("processes/%s/".formatted(key)))
                .findFirst();
    }

    /**
     * What would be checked and never run is refused; what is as the application has it may lie in the zip. Only when every
     * file can be read.
     */
    void refuseStrays(SortedMap<String, byte[]> files, Library application) {
        Set<String> folders = new TreeSet<>(Set.of("processes/%s/".formatted(key), "forms/%s/".formatted(key)));
        pathway()
                .ifPresent(pathway -> library.withBlocksThere(pathway).forEach(block -> {
                    folders.add(SHARED + block.key() + "/");
                    folders.add("forms/%s/".formatted(block.key()));
                }));
        files.forEach((path, content) -> {
            if (folder(path).filter(folders::contains).isEmpty()
                    && !Arrays.equals(content, application.files().get(path))) {
                throw new ZipRefused(
                        path,
                        "belongs neither to %s nor to a block that it calls, and is not as the application has it"
                                .formatted(key));
            }
        });
    }

    private static String key(SortedMap<String, byte[]> files) {
        String key = "";
        for (String path : files.keySet()) {
            String[] parts = path.split("/", -1);
            if (path.startsWith("processes/") && !path.startsWith(SHARED) && parts.length > 2) {
                if (!key.isEmpty() && !key.equals(parts[1])) {
                    throw new ZipRefused(path, "belongs to a second pathway: one zip, one pathway");
                }
                key = parts[1];
            }
        }
        String folder = "processes/%s/".formatted(key);
        if (key.isEmpty()
                || files.keySet().stream().noneMatch(path -> path.startsWith(folder) && path.endsWith(".bpmn"))) {
            throw new ZipRefused("", "The zip holds no model of a pathway: processes/<name>/<name>.bpmn");
        }
        return key;
    }

    private static Optional<String> folder(String path) {
        Matcher folder = FOLDER.matcher(path);
        return folder.lookingAt() ? Optional.of(folder.group()) : Optional.empty();
    }
}
