package health.baton.decision;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that lie beside every decision, as a clinician reads them, on the engine's own DMN engine. */
class DecisionExamplesTest {
    @ParameterizedTest
    @MethodSource("files")
    void everyExampleHoldsAndEveryRuleHasOne(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".dmn", "");
        Path examples = file.resolveSibling(id + ".examples.csv");
        assertThat(examples).as("Write examples of the decision beside it").exists();
        DmnModelInstance dmn = Dmn.readModelFromFile(file.toFile());
        Set<String> inputs = new HashSet<>();
        dmn.getModelElementsByType(InputData.class)
                .forEach(input -> inputs.add(input.getInformationItem().getName()));
        Set<String> outputs = new HashSet<>();
        dmn.getModelElementById(id)
                .getChildElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class)
                .forEach(table ->
                        table.getChildElementsByType(Output.class).forEach(output -> outputs.add(output.getName())));
        Set<String> unhit = new HashSet<>();
        dmn.getModelElementsByType(Rule.class).forEach(rule -> unhit.add(rule.getId()));
        DefaultDmnEngineConfiguration settings = new DefaultDmnEngineConfiguration();
        settings.getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> unhit.remove(rule.getId())));
        DmnEngine engine = settings.buildEngine();
        var decision = engine.parseDecision(id, dmn);
        List<String> wrong = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(examples)) {
            for (NamedCsvRecord example : csv) {
                String at = examples + " line " + example.getStartingLineNumber() + ": ";
                Map<String, Object> known = new HashMap<>();
                inputs.forEach(name -> known.put(name, null));
                Map<String, String> expected = new HashMap<>();
                example.getFieldsAsMap().forEach((column, text) -> {
                    if (inputs.contains(column)) {
                        known.put(column, value(text));
                    } else if (outputs.contains(column)) {
                        expected.put(column, text);
                    } else if (!column.equals("why")) {
                        wrong.add(at + "'" + column + "' is neither an input nor an output of the decision");
                    }
                });
                var answers = engine.evaluateDecision(decision, known).getResultList();
                if (expected.isEmpty() || answers.isEmpty()) {
                    wrong.add(at + "expects nothing, or nothing is decided for " + known);
                    continue;
                }
                expected.forEach((output, text) -> {
                    String answer = Objects.toString(answers.get(0).get(output), "");
                    if (!answer.equals(text)) {
                        wrong.add(at + output + " is '" + answer + "', not '" + text + "'");
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unhit).as("Rules without an example in %s", examples).isEmpty();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Tables.PROCESSES)) {
            return all.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    private static Object value(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?\\d+")
                ? Integer.valueOf(text)
                : text.matches("-?\\d+\\.\\d+") ? Double.valueOf(text) : text;
    }
}
