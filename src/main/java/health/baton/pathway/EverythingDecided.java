package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class EverythingDecided implements ModelRule {
    @Override
    public String id() {
        return "everything-decided";
    }

    @Override
    public String why() {
        return "A person for whom no rule of a table holds is decided about by nobody, and one for whom two contradict each other by chance.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.tables(path -> true).forEach(table -> check(table, findings));
        return findings;
    }

    private void check(DecisionTable table, List<Finding> findings) {
        Optional<TriedTable> tried = TriedTable.of(table);
        if (tried.isEmpty()) {
            findings.add(
                    new Finding(
                            id(),
                            table.path(),
                            table.name(),
                            "has a cell that compares with more than plain values: nobody can say what it leaves open",
                            "Compare with texts, numbers, ranges, null, lists of them or not(…); compute in the head of the column"));
            return;
        }
        tried.get()
                .undecided()
                .ifPresent(input -> findings.add(new Finding(
                        id(),
                        table.path(),
                        table.name(),
                        "decides nothing for " + words(input),
                        "Add a rule for it, or a last one for all others")));
        tried.get()
                .contest()
                .ifPresent(contest -> findings.add(new Finding(
                        id(),
                        table.path(),
                        table.name(),
                        "has two rules, %d and %d, for %s"
                                .formatted(contest.first(), contest.second(), words(contest.input())),
                        "Make one of them narrower, or choose a hit policy that says which comes first")));
    }

    private static String words(Map<String, Object> input) {
        return input.isEmpty()
                ? "anything at all"
                : input.entrySet().stream()
                        .map(one -> "%s: %s".formatted(one.getKey(), value(one.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private static String value(Object value) {
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }
}
