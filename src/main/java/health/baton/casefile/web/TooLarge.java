package health.baton.casefile.web;

/** More was sent than any form could ask. */
final class TooLarge extends RuntimeException {
    TooLarge(int limit) {
        super("The request is larger than %d KB".formatted(limit / 1024));
    }
}
