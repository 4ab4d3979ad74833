package health.baton.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The table {@code outcome/published.csv}: fields divided by semicolons, codes within a field by commas. */
@Component
class PublishedFigures {
    private static final String TABLE = "outcome/published.csv";
    private static final int FIELDS = 7;

    private final List<PublishedFigure> figures;

    PublishedFigures() {
        try {
            String text = new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8);
            figures = text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(PublishedFigures::figure)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PublishedFigure> all() {
        return figures;
    }

    /** Those of the pathways of these cases. */
    List<Comparison> compare(List<CaseRecord> cases) {
        Set<String> pathways = cases.stream().map(CaseRecord::pathway).collect(Collectors.toSet());
        return figures.stream()
                .filter(figure -> pathways.contains(figure.pathway()))
                .map(figure -> figure.compare(cases))
                .toList();
    }

    private static PublishedFigure figure(String line) {
        String[] field = line.split(";", -1);
        if (field.length != FIELDS) {
            throw new IllegalStateException("%s: this line needs %d fields: %s".formatted(TABLE, FIELDS, line));
        }
        return new PublishedFigure(field[0], field[1], field[2], field[3], codes(field[4]), codes(field[5]), field[6]);
    }

    private static Set<String> codes(String field) {
        return Arrays.stream(field.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
