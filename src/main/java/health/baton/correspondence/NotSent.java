package health.baton.correspondence;

/**
 * A message was not taken.
 *
 * <p>The message names nobody and no address.
 */
final class NotSent extends Exception {
    private final boolean isFinal;

    /** @param isFinal whether trying again cannot help */
    NotSent(String kind, boolean isFinal) {
        super(kind);
        this.isFinal = isFinal;
    }

    boolean isFinal() {
        return isFinal;
    }
}
