package health.baton.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table tried with every combination of inputs that could make a difference. */
final class TriedTable {
    /** More combinations are not looked at. */
    private static final int MOST = 500_000;

    private final DecisionTable table;
    private final List<Asked> asked;
    private final int rules;
    private int tried;
    private @Nullable Map<String, Object> undecided;
    private @Nullable Contest contest;

    /** One expression, the values to try it with, and what each rule accepts of it. */
    private record Asked(String label, List<Object> points, List<List<CellTest>> byRule) {}

    /** Two rules, by number from 1, that both hold and say different things. */
    record Contest(int first, int second, Map<String, Object> input) {}

    private TriedTable(DecisionTable table, List<Asked> asked, int rules) {
        this.table = table;
        this.asked = asked;
        this.rules = rules;
    }

    /** Empty when a cell says more than can be tried. */
    static Optional<TriedTable> of(DecisionTable table) {
        int rules = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .mapToInt(column -> column.cells().size())
                .max()
                .orElse(0);
        Map<String, List<DecisionTable.Column>> columns = table.inputs().stream()
                .collect(Collectors.groupingBy(
                        DecisionTable.Column::expression, LinkedHashMap::new, Collectors.toList()));
        List<Asked> asked = new ArrayList<>();
        for (List<DecisionTable.Column> same : columns.values()) {
            List<List<CellTest>> byRule = new ArrayList<>();
            for (int rule = 0; rule < rules; rule++) {
                List<CellTest> tests = new ArrayList<>();
                for (DecisionTable.Column each : same) {
                    Optional<CellTest> test = CellTest.read(each.cells().get(rule));
                    if (test.isEmpty()) {
                        return Optional.empty();
                    }
                    tests.add(test.get());
                }
                byRule.add(tests);
            }
            DecisionTable.Column column = same.get(0);
            Optional<CellTest> allowed = CellTest.read(column.allowed());
            if (allowed.isEmpty()) {
                return Optional.empty();
            }
            List<CellTest> all = byRule.stream().flatMap(List::stream).toList();
            asked.add(new Asked(
                    column.label(),
                    CellPoints.of(all, allowed.get(), column.whole(), isKnown(column, allowed.get())),
                    byRule));
        }
        TriedTable tried = new TriedTable(table, asked, rules);
        tried.run();
        return Optional.of(tried);
    }

    /** An input for which no rule holds, by the labels of the columns. */
    Optional<Map<String, Object>> undecided() {
        return Optional.ofNullable(undecided);
    }

    /** Two rules that contradict each other where only one may hold. */
    Optional<Contest> contest() {
        return Optional.ofNullable(contest);
    }

    /** A computed value within its limits, or one of which the head says that it is never missing: {@code not(null)}. */
    private static boolean isKnown(DecisionTable.Column column, CellTest allowed) {
        return (column.variable().isEmpty() && !column.allowed().any())
                || (allowed.not() && !allowed.accepts(CellTest.NOTHING));
    }

    private void run() {
        List<Integer> all = new ArrayList<>();
        for (int rule = 0; rule < rules; rule++) {
            all.add(rule);
        }
        go(0, all, new LinkedHashMap<>());
    }

    private void go(int place, List<Integer> left, Map<String, Object> input) {
        if (tried++ > MOST || nothingMoreToFind(place, left)) {
            return;
        }
        if (left.isEmpty()) {
            undecided = undecided == null ? new LinkedHashMap<>(input) : undecided;
            return;
        }
        if (place == asked.size()) {
            contested(left, input);
            return;
        }
        Asked here = asked.get(place);
        for (Object point : here.points()) {
            input.put(here.label(), point);
            go(
                    place + 1,
                    left.stream()
                            .filter(rule -> here.byRule().get(rule).stream().allMatch(test -> test.accepts(point)))
                            .toList(),
                    input);
            input.remove(here.label());
        }
    }

    private boolean nothingMoreToFind(int place, List<Integer> left) {
        boolean decided = undecided != null
                || left.stream()
                        .anyMatch(rule -> asked.subList(place, asked.size()).stream()
                                .allMatch(
                                        rest -> rest.byRule().get(rule).stream().allMatch(CellTest::acceptsAll)));
        boolean uncontested = contest != null || left.size() < 2 || !oneRuleOnly();
        return decided && uncontested;
    }

    private void contested(List<Integer> left, Map<String, Object> input) {
        for (int i = 1; i < left.size() && contest == null && oneRuleOnly(); i++) {
            if (!said(left.get(0)).equals(said(left.get(i)))
                    || table.hitPolicy().equals("UNIQUE")) {
                contest = new Contest(left.get(0) + 1, left.get(i) + 1, new LinkedHashMap<>(input));
            }
        }
    }

    private boolean oneRuleOnly() {
        return table.hitPolicy().equals("UNIQUE") || table.hitPolicy().equals("ANY");
    }

    private List<String> said(int rule) {
        return table.outputs().stream()
                .map(output -> output.cells().get(rule).text())
                .toList();
    }
}
