package health.baton.pathway;

import health.baton.form.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Values in decision tables, held against the options of the forms that travel with them. */
final class DecisionColumns {
    private final ModelRule rule;
    private final Map<String, Model> models = new HashMap<>();
    private final Forms forms;
    private final List<Finding> findings = new ArrayList<>();

    DecisionColumns(ModelRule rule, Library library, Forms forms) {
        this.rule = rule;
        this.forms = forms;
        library.models().forEach(model -> models.put(model.key(), model));
        library.tables(path -> true).forEach(this::look);
    }

    List<Finding> findings() {
        return findings;
    }

    private void look(DecisionTable table) {
        Set<String> folders = folders(table.path());
        for (DecisionTable.Column input : table.inputs()) {
            Set<String> options = new TreeSet<>();
            forms.all().stream()
                    .filter(form -> folders.contains(form.path().split("/", -1)[1]))
                    .flatMap(form -> form.field(input.variable()).stream())
                    .map((Field field) -> Forms.options(field))
                    .forEach(options::addAll);
            if (!options.isEmpty()) {
                input(table, input, options);
            }
        }
        for (DecisionTable.Column output : table.outputs()) {
            if (!output.listed().isEmpty()) {
                output(table, output);
            }
        }
    }

    private void input(DecisionTable table, DecisionTable.Column input, Set<String> options) {
        Set<String> strange = new TreeSet<>(input.named());
        strange.addAll(input.listed());
        strange.removeAll(options);
        if (!strange.isEmpty()) {
            add(table, input, "asks for %s, which no form offers", strange, OptionsMatch.oneOf(options));
        }
        Set<String> unlisted = new TreeSet<>(options);
        unlisted.removeAll(input.listed());
        if (!input.listed().isEmpty() && !unlisted.isEmpty()) {
            add(table, input, "does not list %s, which a form offers", unlisted, "Add it to the predefined values");
        }
        Set<String> undecided = new TreeSet<>(options);
        undecided.removeAll(input.named());
        boolean otherwise = input.cells().stream().anyMatch(cell -> cell.any() || !cell.all());
        if (!otherwise && !undecided.isEmpty()) {
            add(
                    table,
                    input,
                    "has no rule for %s, which a form offers",
                    undecided,
                    "Add a rule for it, or one with '-' for all others");
        }
    }

    private void output(DecisionTable table, DecisionTable.Column output) {
        Set<String> unlisted = new TreeSet<>(output.named());
        unlisted.removeAll(output.listed());
        if (!unlisted.isEmpty()) {
            add(
                    table,
                    output,
                    "gives %s, which its list of values has not",
                    unlisted,
                    OptionsMatch.oneOf(output.listed()));
        }
        Set<String> unused = new TreeSet<>(output.listed());
        unused.removeAll(output.named());
        if (!unused.isEmpty() && output.cells().stream().allMatch(DecisionTable.Cell::all)) {
            add(table, output, "lists %s, which no rule gives", unused, "Take it off the list, or add the rule");
        }
    }

    private void add(
            DecisionTable table, DecisionTable.Column column, String problem, Set<String> values, String remedy) {
        String named = values.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        findings.add(new Finding(
                rule.id(),
                table.path(),
                table.name(),
                "the column '%s' %s".formatted(column.label(), problem.formatted(named)),
                remedy));
    }

    /** Who calls a block brings its own forms. */
    private List<String> callers(String block) {
        return models.values().stream()
                .filter(model -> model.calledBlocks().contains(block))
                .map(Model::key)
                .toList();
    }

    /** Names of the folders whose forms travel with the table. */
    private Set<String> folders(String path) {
        String[] names = path.split("/", -1);
        Set<String> folders = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(names[names.length - 2]));
        if (path.startsWith("processes/shared/")) {
            open.addAll(callers(names[names.length - 2]));
        }
        while (!open.isEmpty()) {
            String key = open.pop();
            Model model = models.get(key);
            if (folders.add(key) && model != null) {
                open.addAll(model.calledBlocks());
            }
        }
        return folders;
    }
}
