package health.baton.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The models of the last release, as the working copy's git knows them.
 *
 * @param name of the tag; the newest before what is checked out
 * @param files of {@code processes} and {@code forms}, by path
 */
record LastTag(String name, TreeMap<String, byte[]> files) {
    /** Empty, and said aloud, where there is no git, no tag, or no models in it. */
    static Optional<LastTag> of(Path project) {
        try {
            String head = text(project, "rev-parse", "HEAD");
            for (String tag : text(project, "tag", "--merged", "HEAD", "--sort=-creatordate")
                    .lines()
                    .toList()) {
                if (!text(project, "rev-parse", tag + "^{commit}").equals(head)) {
                    return Optional.of(new LastTag(tag, models(project, tag)));
                }
            }
            return silent("there is no tag before what is checked out");
        } catch (IOException none) {
            return silent(String.valueOf(none.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return silent("git was interrupted");
        }
    }

    private static Optional<LastTag> silent(String why) {
        System.out.printf(
                "%n****%n**** OLD CASES WERE NOT COMPARED WITH A RELEASE: %s.%n"
                        + "**** Cases of today's models were finished after a new deployment of the same instead.%n****%n%n",
                why.strip());
        return Optional.empty();
    }

    private static TreeMap<String, byte[]> models(Path project, String tag) throws IOException, InterruptedException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        byte[] zip = run(project, "archive", "--format=zip", tag, "processes", "forms");
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                boolean hidden =
                        entry.getName().contains("/.") || entry.getName().equals("processes/README.md");
                if (!entry.isDirectory() && !hidden) {
                    files.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
        return files;
    }

    private static String text(Path project, String... command) throws IOException, InterruptedException {
        return new String(run(project, command), StandardCharsets.UTF_8).strip();
    }

    private static byte[] run(Path project, String... command) throws IOException, InterruptedException {
        List<String> git = new ArrayList<>(List.of("git"));
        git.addAll(List.of(command));
        Process process = new ProcessBuilder(git)
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] answer = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("git %s was not answered".formatted(String.join(" ", command)));
        }
        return answer;
    }
}
