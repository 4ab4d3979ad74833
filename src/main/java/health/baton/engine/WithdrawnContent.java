package health.baton.engine;

/** What was withdrawn is not deployed again; the message says why it was withdrawn. */
public final class WithdrawnContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WithdrawnContent(String because) {
        super(because);
    }
}
