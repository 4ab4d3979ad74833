package health.baton.casefile;

/**
 * An address that was told after the start lies in an area that is not the case's so far; published in the transaction of the
 * answer.
 *
 * @param area in which the address lies
 */
public record AreaKnown(String caseReference, String area) {}
