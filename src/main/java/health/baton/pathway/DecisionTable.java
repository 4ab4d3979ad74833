package health.baton.pathway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A decision table, read for the rules.
 *
 * @param path of its file
 * @param hitPolicy as DMN calls it, e.g. {@code UNIQUE}
 */
record DecisionTable(String path, String id, String name, String hitPolicy, List<Column> inputs, List<Column> outputs) {
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    /**
     * An input or output.
     *
     * @param expression what is asked
     * @param variable empty when the input is more than a variable
     * @param whole whether it is counted in whole numbers
     * @param allowed what its head allows: everything where it says nothing
     * @param cells one for each rule, in order
     */
    record Column(String label, String expression, String variable, boolean whole, Cell allowed, List<Cell> cells) {
        /** The texts that its head allows; empty when it lists none. */
        Set<String> listed() {
            return allowed.named();
        }

        boolean isText() {
            return cells.stream().anyMatch(cell -> !cell.named().isEmpty());
        }

        Set<String> named() {
            Set<String> all = new LinkedHashSet<>();
            cells.forEach(cell -> all.addAll(cell.named()));
            return all;
        }
    }

    /**
     * What a rule says in a column.
     *
     * @param named the texts in quotes
     * @param all whether it says no more: otherwise it is computed, negated or a range
     * @param any whether everything fits
     * @param text as written
     */
    record Cell(Set<String> named, boolean all, boolean any, String text) {
        static Cell read(String text) {
            String rest = TEXT.matcher(text).replaceAll("").replace(",", "").strip();
            return new Cell(
                    texts(text), rest.isEmpty(), text.isBlank() || text.strip().equals("-"), text.strip());
        }
    }

    /** Every decision table of the file; none when it is no DMN file. */
    static List<DecisionTable> in(Model file) {
        List<DecisionTable> tables = new ArrayList<>();
        for (Element decision : file.everything()) {
            if ("decision".equals(decision.getLocalName())) {
                child(decision, "decisionTable")
                        .ifPresent(table -> tables.add(new DecisionTable(
                                file.path(),
                                decision.getAttribute("id"),
                                Model.label(decision),
                                table.getAttribute("hitPolicy").isBlank() ? "UNIQUE" : table.getAttribute("hitPolicy"),
                                columns(table, "input", "inputEntry"),
                                columns(table, "output", "outputEntry"))));
            }
        }
        return tables;
    }

    /** What the output may hold. */
    Optional<Value> output(String variable) {
        return outputs.stream()
                .filter(output -> output.variable().equals(variable))
                .map(DecisionTable::value)
                .findFirst();
    }

    static Value value(Column output) {
        boolean plain = output.isText() && output.cells().stream().allMatch(Cell::all);
        return plain ? Value.oneOf(output.named()) : Value.ANY;
    }

    private static List<Column> columns(Element table, String head, String cell) {
        List<Column> columns = new ArrayList<>();
        for (Element column : children(table, head)) {
            int number = columns.size();
            List<Cell> cells = children(table, "rule").stream()
                    .map(rule -> children(rule, cell))
                    .filter(entries -> entries.size() > number)
                    .map(entries -> Cell.read(entries.get(number).getTextContent()))
                    .toList();
            String expression = child(column, "inputExpression")
                    .map(Element::getTextContent)
                    .orElse(column.getAttribute("name"));
            Matcher name = NAME.matcher(expression.strip());
            columns.add(new Column(
                    column.getAttribute("label").isBlank() ? expression.strip() : column.getAttribute("label"),
                    expression.strip(),
                    name.matches() ? name.group() : "",
                    child(column, "inputExpression").stream()
                            .anyMatch(input -> Set.of("integer", "long").contains(input.getAttribute("typeRef"))),
                    Cell.read(child(column, head + "Values")
                            .map(Element::getTextContent)
                            .orElse("")),
                    cells));
        }
        return columns;
    }

    private static Set<String> texts(String text) {
        Set<String> texts = new LinkedHashSet<>();
        TEXT.matcher(text).results().forEach(found -> texts.add(found.group(1)));
        return texts;
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one && name.equals(one.getLocalName())) {
                children.add(one);
            }
        }
        return children;
    }
}
