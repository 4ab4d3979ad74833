package health.baton.engine;

/**
 * A new version of a pathway came in while Baton runs.
 *
 * @param pathway its key
 */
public record PathwayBrought(String pathway) {}
