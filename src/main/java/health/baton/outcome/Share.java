package health.baton.outcome;

/**
 * A part of a whole, in cases. Shares that rest on fewer than five cases are not given as a percentage: they say more about
 * single people than about the service.
 */
record Share(long part, long whole) {
    private static final int FEWEST = 5;
    private static final int PERCENT = 100;

    /** {@code 48 % (24 of 50)}, {@code <5}, or that there are none. */
    String inWords() {
        if (whole == 0) {
            return "no cases yet";
        }
        return part < FEWEST || whole < FEWEST
                ? "<" + FEWEST
                : "%d %% (%d of %d)".formatted(Math.round((double) part * PERCENT / whole), part, whole);
    }
}
