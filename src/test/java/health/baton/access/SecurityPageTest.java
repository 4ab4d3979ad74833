package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about security names the tests that hold it; none of them may be gone. */
class SecurityPageTest {
    private static final Pattern CRYPTOGRAPHY = Pattern.compile(
            "new SecureRandom\\(|\\b(MessageDigest|Mac|Cipher|Signature|KeyGenerator|SecretKeyFactory)\\.getInstance\\(");
    private static final Pattern HELD_BY = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void namesNoTestThatIsNotThere() throws IOException {
        Matcher named = HELD_BY.matcher(Files.readString(Path.of("src/docs/security.md")));
        Map<String, String> tests = sources();

        assertThat(named.results())
                .hasSizeGreaterThan(50)
                .allSatisfy(test -> assertThat(tests.getOrDefault(test.group(1), ""))
                        .as(test.group())
                        .contains("class " + test.group(1), test.group(2) == null ? "" : " " + test.group(2) + "("));
    }

    @Test
    void namesEveryClassThatUsesCryptography() throws IOException {
        String page = Files.readString(Path.of("src/docs/security.md"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> CRYPTOGRAPHY.matcher(text(file)).find())
                            .map(file -> file.getFileName().toString().replace(".java", "")))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        }
    }

    /** The text of each test by its name; of several with one name, all. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityPageTest::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
