package health.baton.outcome;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The table {@code published.csv} of each pathway's folder; codes within a field are divided by commas. */
@Component
class PublishedFigures {
    private static final String TABLES = "classpath*:processes/*/published.csv";

    private final List<PublishedFigure> figures = new ArrayList<>();

    PublishedFigures() {
        try {
            for (Resource table : new PathMatchingResourcePatternResolver().getResources(TABLES)) {
                read(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PublishedFigure> all() {
        return List.copyOf(figures);
    }

    /** Those of the pathways of these cases. */
    List<Comparison> compare(List<CaseRecord> cases, Sums sums) {
        Set<String> pathways = cases.stream().map(CaseRecord::pathway).collect(Collectors.toSet());
        return figures.stream()
                .filter(figure -> pathways.contains(figure.pathway()))
                .map(figure -> figure.compare(cases, sums))
                .toList();
    }

    private void read(Resource table) throws IOException {
        String[] path = table.getURL().getPath().split("/", -1);
        String pathway = path[path.length - 2];
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            rows.forEach(row -> figures.add(new PublishedFigure(
                    pathway,
                    row.getField("figure"),
                    row.getField("published"),
                    row.getField("counted"),
                    codes(row.getField("part")),
                    codes(row.getField("whole")),
                    row.getField("source"))));
        }
    }

    private static Set<String> codes(String field) {
        return Arrays.stream(field.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
