package health.baton.rota;

import health.baton.directory.ImportRefused;
import health.baton.directory.RowProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shifts of one list and what is wrong with it. */
final class Listed {
    private final String list;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final Map<List<Object>, Long> rows = new HashMap<>();

    Listed(String list) {
        this.list = list;
    }

    void refuse(long row, String column, String value, String reason) {
        problems.add(new RowProblem(row, column, value, reason));
    }

    /** Adds a shift, unless the same person starts the same duty at that moment already. */
    void add(long row, Shift shift) {
        Long first = rows.putIfAbsent(List.of(shift.role(), shift.area(), shift.person(), shift.starts()), row);
        if (first == null) {
            shifts.add(shift);
        } else {
            refuse(
                    row,
                    "starts",
                    shift.starts().toString(),
                    "the same shift stands in row %d already".formatted(first));
        }
    }

    boolean isEmpty() {
        return shifts.isEmpty() && problems.isEmpty();
    }

    /** The shifts; throws {@link ImportRefused} when anything is wrong. */
    List<Shift> shifts() {
        if (!problems.isEmpty()) {
            throw new ImportRefused(list, problems);
        }
        return List.copyOf(shifts);
    }
}
