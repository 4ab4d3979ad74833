package health.baton.rota;

import health.baton.directory.Span;

/**
 * Two shifts at the same place in the order at the same time: nobody can tell who is asked first.
 *
 * @param first the one that starts earlier
 * @param second the other
 * @param both when both are on duty
 */
public record Overlap(Shift first, Shift second, Span both) {}
