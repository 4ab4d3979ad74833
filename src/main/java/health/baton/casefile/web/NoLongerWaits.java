package health.baton.casefile.web;

/** The case has moved on. */
final class NoLongerWaits extends RuntimeException {
    NoLongerWaits(String event) {
        super("the case no longer waits for “%s”".formatted(event));
    }
}
