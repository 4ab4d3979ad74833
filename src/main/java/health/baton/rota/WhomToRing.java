package health.baton.rota;

/**
 * Whom a waiting caller should ring now; published in the engine's transaction.
 *
 * @param key the same when the same work is run again
 */
public record WhomToRing(String caseReference, String key, String name, String number) {}
