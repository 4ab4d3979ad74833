package health.baton.lists;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list that administrators bring in as a file. What a file does not name stays as it is. */
public interface IncomingList {
    /** Its name in addresses. */
    String key();

    /** What people call it. */
    String title();

    /** What one row is, and what an administrator must know; for people. */
    String about();

    /** How many of it are in force now. */
    long inForce();

    /** The columns of a row, in order; for a calendar the properties of an event. */
    List<Column> columns();

    /** Whether the first line of a file names the columns. */
    default boolean hasHeader() {
        return true;
    }

    /** A file to begin with. */
    default String template() {
        return hasHeader() ? line(columns().stream().map(Column::name).toList()) : example();
    }

    /** What such a file may say. */
    default String example() {
        return line(columns().stream().map(Column::example).toList());
    }

    /** Media type of its files. */
    default String type() {
        return "text/csv";
    }

    /** Ending of its files' names. */
    default String ending() {
        return "csv";
    }

    /** What must be said beside the file. */
    default List<Column> questions() {
        return List.of();
    }

    /** What is to be done after something was added; empty when nothing. */
    default String afterwards() {
        return "";
    }

    /**
     * Reads a file and compares it with what is in force; stores nothing.
     *
     * @param answers to the {@link #questions}, by name
     * @throws ImportRefused when a row is not acceptable; it has every problem
     */
    Proposal propose(Reader file, Map<String, String> answers);

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> value.matches("(?s).*[,\"\\r\\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value)
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
