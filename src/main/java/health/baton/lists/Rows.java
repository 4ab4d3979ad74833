package health.baton.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows of one list say, and what is wrong with them. */
public final class Rows<T> {
    private final String list;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<T> read = new ArrayList<>();
    private final Map<Object, Long> places = new HashMap<>();

    /** @param list what people call it */
    public Rows(String list) {
        this.list = list;
    }

    public void refuse(long row, String column, String value, String reason) {
        problems.add(new RowProblem(row, column, value, reason));
    }

    /**
     * Adds what a row says, unless another row is about the same.
     *
     * @param same equal for rows about the same thing
     * @param column in which that is seen
     * @param value what stands there
     */
    public void add(long row, Object same, String column, String value, T said) {
        Long first = places.putIfAbsent(same, row);
        if (first == null) {
            read.add(said);
        } else {
            refuse(row, column, value, "stands in row %d already".formatted(first));
        }
    }

    /** Whether nothing was read and nothing refused yet. */
    public boolean isEmpty() {
        return read.isEmpty() && problems.isEmpty();
    }

    /** What the rows say, in their order; throws {@link ImportRefused} when anything is wrong. */
    public List<T> all() {
        if (!problems.isEmpty()) {
            throw new ImportRefused(list, problems);
        }
        return List.copyOf(read);
    }
}
