package health.baton.pathway;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds {@code published.csv} of each pathway's folder against the ends, forms and decisions beside it. */
@Component
class PublishedCounted implements ModelRule {
    private static final Set<String> WAYS = Set.of("", "outcome", "thirtieth-day", "sum");

    @Override
    public String id() {
        return "published-counted";
    }

    @Override
    public String why() {
        return "A manager compares what was published with what is counted here; a count of what never happens is always none.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model pathway : library.pathways()) {
            String path = "processes/%s/published.csv".formatted(pathway.key());
            byte[] table = library.files().get(path);
            if (table != null) {
                check(library, pathway, path, new String(table, StandardCharsets.UTF_8), findings);
            }
        }
        return findings;
    }

    private void check(Library library, Model pathway, String path, String table, List<Finding> findings) {
        String figure = "the header";
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                figure = row.getField("figure");
                String label = figure;
                problems(library, pathway, row)
                        .forEach(problem -> findings.add(new Finding(
                                id(), path, label, problem, "Write the line as src/docs/designing.md has it")));
            }
        } catch (CsvParseException | NoSuchElementException | java.io.IOException unreadable) {
            findings.add(new Finding(
                    id(),
                    path,
                    figure,
                    "the line after this cannot be read",
                    "Columns are figure,published,counted,part,whole,source; what holds a comma stands in quotes"));
        }
    }

    private static List<String> problems(Library library, Model pathway, NamedCsvRecord row) {
        List<String> problems = new ArrayList<>();
        for (String column : List.of("figure", "published", "source")) {
            if (row.getField(column).isBlank()) {
                problems.add("has nothing under '%s'".formatted(column));
            }
        }
        String counted = row.getField("counted");
        Set<String> part = codes(row.getField("part"));
        Set<String> whole = codes(row.getField("whole"));
        if (!WAYS.contains(counted)) {
            problems.add("is counted by '%s', which is no way of counting".formatted(counted));
        } else if (!counted.isEmpty()) {
            Set<String> missing = new TreeSet<>(part);
            missing.addAll(whole);
            missing.removeAll(there(library, pathway, counted));
            missing.forEach(code -> problems.add("counts '%s', which this pathway never has".formatted(code)));
            if (part.isEmpty() || (!counted.equals("sum") && !whole.containsAll(part))) {
                problems.add("counts nothing, or a part that is not in the whole");
            }
        }
        return problems;
    }

    private static Set<String> there(Library library, Model pathway, String counted) {
        List<Model> models = library.withBlocksThere(pathway);
        return switch (counted) {
            case "outcome" ->
                Node.in(pathway).stream()
                        .flatMap(node -> node.property("outcome").stream())
                        .collect(Collectors.toSet());
            case "thirtieth-day" ->
                new Forms(library)
                        .all().stream()
                                .flatMap(form -> form.field("thirtiethDay").stream())
                                .flatMap(field -> Forms.options(field).stream())
                                .collect(Collectors.toSet());
            default ->
                models.stream()
                        .map(model -> model.path().replaceFirst("[^/]*$", ""))
                        .flatMap(folder -> library.tables(path -> path.startsWith(folder)))
                        .flatMap(table -> table.outputs().stream())
                        .map(DecisionTable.Column::variable)
                        .collect(Collectors.toSet());
        };
    }

    private static Set<String> codes(String field) {
        return java.util.Arrays.stream(field.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
