package health.baton.pathway;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The service designer's command: holds the models of a folder against every rule, in seconds and without a database,
 * prints what it finds, and writes a page that shows it on the diagrams. Models without a fault get a fresh catalogue.
 */
public final class CheckCommand {
    private CheckCommand() {}

    /**
     * @param arguments the folder in which {@code processes} and {@code forms} lie, and the folder for the page
     * @throws ModelsNotInOrder when there is something to mend
     */
    public static void main(String... arguments) throws IOException {
        int findings = run(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
        if (findings > 0) {
            throw new ModelsNotInOrder(findings, Path.of(arguments[1]).resolve("index.html"));
        }
    }

    static int run(Path root, Path page, PrintStream out) throws IOException {
        Library library = LibraryInFolder.read(root);
        try (var beans = beans()) {
            ModelCheck check = beans.getBean(ModelCheck.class);
            List<Finding> findings = check.of(library);
            CheckReport report = new CheckReport(library, check.rules(), findings);
            out.print(report.text());
            Files.createDirectories(page);
            Files.writeString(page.resolve("index.html"), report.html());
            out.printf(
                    "See %s%n",
                    page.resolve("index.html").toAbsolutePath().normalize().toUri());
            if (findings.isEmpty() && new Catalogue(library).write(root)) {
                out.println("The catalogue was out of date and has been written: processes/README.md");
            }
            return findings.size();
        }
    }

    /** All our beans by name and type; built is only what a rule needs, and none of that asks a database. */
    static AnnotationConfigApplicationContext beans() {
        var context = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(SpringBootApplication.class));
        scanner.scan("health.baton");
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(new NoDatabase()));
        context.addBeanFactoryPostProcessor(
                (BeanFactoryPostProcessor) factory -> List.of(factory.getBeanDefinitionNames()).stream()
                        .filter(name -> !name.startsWith("org.springframework"))
                        .forEach(name -> factory.getBeanDefinition(name).setLazyInit(true)));
        context.refresh();
        return context;
    }

    /** Models break rules. */
    static final class ModelsNotInOrder extends RuntimeException {
        ModelsNotInOrder(int findings, Path page) {
            super("%d finding%s; see above, or %s".formatted(findings, findings == 1 ? "" : "s", page));
        }
    }

    private static final class NoDatabase extends AbstractDataSource {
        @Override
        public java.sql.Connection getConnection() {
            throw new IllegalStateException("A model rule asks the database: rules look at files only");
        }

        @Override
        public java.sql.Connection getConnection(String user, String password) {
            return getConnection();
        }
    }
}
