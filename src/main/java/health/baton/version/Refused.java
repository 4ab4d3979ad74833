package health.baton.version;

/**
 * A case that was not moved.
 *
 * @param why in words
 */
public record Refused(String caseReference, String why) {}
