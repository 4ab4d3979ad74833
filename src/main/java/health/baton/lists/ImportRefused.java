package health.baton.lists;

import java.util.List;
import java.util.stream.Collectors;

/** A list has rows that cannot be read; nothing of it was stored. The message leaves the values out, so it may be logged. */
public final class ImportRefused extends RuntimeException {
    private static final int SHOWN = 5;
    private final List<RowProblem> problems;

    public ImportRefused(String list, List<RowProblem> problems) {
        super("%s: %d not acceptable, nothing was stored: %s"
                .formatted(
                        list,
                        problems.size(),
                        problems.stream()
                                .limit(SHOWN)
                                .map(RowProblem::withoutValue)
                                .collect(Collectors.joining("; "))));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the rows. */
    public List<RowProblem> problems() {
        return problems;
    }
}
