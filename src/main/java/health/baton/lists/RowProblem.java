package health.baton.lists;

/**
 * Why a list cannot be read.
 *
 * @param row line of the file on which the row begins, from 1
 * @param column name of the column or field
 * @param value what stands there
 * @param reason why it is not accepted
 */
public record RowProblem(long row, String column, String value, String reason) {
    /** In words, without the value, which may be about a person. */
    String withoutValue() {
        return "row %d, %s: %s".formatted(row, column, reason);
    }
}
