package health.baton.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {
    private static final Pattern OUTCOME = Pattern.compile("name=\"outcome\"\\s+value=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"");

    @Test
    void countsOnlyOutcomesThatThePathwayHas() throws IOException {
        for (PublishedFigure figure : counted("outcome")) {
            Set<String> outcomes = found(Path.of("processes", figure.pathway()), ".bpmn", OUTCOME);
            assertThat(outcomes).as(figure.name()).containsAll(figure.whole());
            assertThat(figure.whole()).as(figure.name()).containsAll(figure.part());
        }
    }

    @Test
    void countsOnlyFindingsThatAFormOffers() throws IOException {
        Set<String> offered = found(Path.of("forms"), "thirtieth-day.form", VALUE);
        for (PublishedFigure figure : counted("thirtieth-day")) {
            assertThat(offered).as(figure.name()).containsAll(figure.whole());
            assertThat(figure.whole()).as(figure.name()).containsAll(figure.part());
        }
    }

    @Test
    void countsEachFigureOneWayOrTheOther() {
        assertThat(new PublishedFigures().all())
                .isNotEmpty()
                .extracting(PublishedFigure::counted)
                .isSubsetOf("outcome", "thirtieth-day");
    }

    private static Iterable<PublishedFigure> counted(String what) {
        return new PublishedFigures()
                .all().stream().filter(figure -> figure.counted().equals(what)).toList();
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file));
            }
            return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
        }
    }
}
