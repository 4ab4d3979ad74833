package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page with the words of the scenarios has them all, and no others. */
class VocabularyTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    @Test
    void everyStepIsOnThePageAndEveryLineOfThePageIsAStep() throws IOException {
        Set<String> written = ROW.matcher(Files.readString(Path.of("src/docs/scenarios.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(steps());
    }

    /** Every class of this folder that is named Steps. */
    static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(
                Path.of("src/test/java", VocabularyTest.class.getPackageName().replace('.', '/')))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("Steps.java")) {
                    classes.add(Class.forName(VocabularyTest.class.getPackageName() + "." + name.replace(".java", "")));
                }
            }
        } catch (ClassNotFoundException | IOException moved) {
            throw new IllegalStateException(moved);
        }
        return classes;
    }

    private static Set<String> steps() {
        return classes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> words(method).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(Method method) {
        return Stream.of(method.getAnnotationsByType(Given.class))
                .map(Given::value)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    Stream.of(method.getAnnotationsByType(When.class))
                            .map(When::value)
                            .forEach(found::add);
                    Stream.of(method.getAnnotationsByType(Then.class))
                            .map(Then::value)
                            .forEach(found::add);
                    return found;
                }));
    }
}
