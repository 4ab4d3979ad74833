package health.baton.walk;

/** What must always hold did not. */
final class Broken extends RuntimeException {
    Broken(String what) {
        super(what);
    }
}
