package health.baton.directory;

/**
 * A team was added or brought up to date by a list; published in the transaction that does it.
 *
 * @param id also the id of its sign-in group
 * @param name as people call it
 */
public record TeamInForce(String id, String role, String name) {}
