package health.baton.lists;

/**
 * A column of a list.
 *
 * @param name as in the file
 * @param meaning what stands there, for people
 * @param example a value
 */
public record Column(String name, String meaning, String example) {}
