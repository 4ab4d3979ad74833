package health.baton.outcome;

/**
 * A published figure and ours, in words.
 *
 * @param own a percentage with its counts; {@code <5} when it would rest on fewer than five cases
 * @param source where the figure was published
 */
public record Comparison(String name, String published, String own, String source) {}
