package health.baton.pathway;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The designer's command: holds every rule against {@code processes} and {@code forms} as they lie in the working tree, in
 * seconds. With {@code -Dbaton.catalogue=write} it also writes the catalogue.
 */
public final class CheckModels {
    /** The page with the diagrams, below the root. */
    static final String PAGE = "target/check/index.html";

    private CheckModels() {}

    /**
     * Checks.
     *
     * @param args the root of the working tree; without it, the folder in which this runs
     * @throws FindingsLeft when something breaks a rule
     */
    public static void main(String[] args) throws IOException {
        LoggingSystem.get(CheckModels.class.getClassLoader()).beforeInitialize();
        Path root = Path.of(args.length > 0 ? args[0] : "");
        run(root, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path root, PrintStream out) throws IOException {
        Library library = LibraryInFolder.read(root);
        ModelCheck check = RulesAlone.check();
        List<Finding> findings = check.findings(library);
        Path page = root.resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.writeString(page, new CheckPage(library, check, findings).text());
        out.print(TextReport.of(library, check, findings));
        out.printf("With the drawings: %s%n", page.toAbsolutePath().normalize().toUri());
        if (!findings.isEmpty()) {
            throw new FindingsLeft(findings.size());
        }
        for (Model pathway : library.pathways()) {
            out.printf("%s to approve: %s%n", pathway.key(), Approval.hash(library, pathway));
            Path zip = page.resolveSibling(pathway.key() + ".zip");
            Files.write(zip, PackedFolder.of(library.whole(pathway)));
            out.printf("%s to bring in: %s%n", pathway.key(), root.relativize(zip));
        }
        if ("write".equals(System.getProperty("baton.catalogue"))) {
            new Catalogue(library).write(root);
            out.printf("Written: %s%n", Catalogue.PAGE);
        }
    }

    /** Ends the command with a failure; what was found has been printed. */
    static final class FindingsLeft extends IllegalStateException {
        FindingsLeft(int number) {
            super("%s, see above or %s".formatted(Counts.many(number, "finding"), PAGE));
        }
    }
}
