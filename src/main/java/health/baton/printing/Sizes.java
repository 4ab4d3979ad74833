package health.baton.printing;

/**
 * How large the words are, in points. 12 is the least for people ("at least 12 point", Accessible Information Standard
 * guidance and UK Association for Accessible Formats, Creating clear print and large print documents: clear print 12–14,
 * large print 16 and more).
 *
 * @param body of the words
 * @param leading from line to line, as a multiple
 */
record Sizes(float body, float leading) {
    static final Sizes CLEAR = new Sizes(12, 1.4f);
    static final Sizes LARGE = new Sizes(18, 1.5f);
    /** For staff, who have many pages of it. */
    static final Sizes STAFF = new Sizes(11, 1.3f);

    static Sizes of(boolean large) {
        return large ? LARGE : CLEAR;
    }

    float of(Block.Role role) {
        return switch (role) {
            case H1 -> body * 1.5f;
            case H2 -> body * 1.2f;
            case H3, P, LI, RULE, PAGE -> body;
            case LINE -> body * 1.7f;
        };
    }

    /** Above a block. */
    float before(Block.Role role) {
        return switch (role) {
            case H1, LI -> body * 0.2f;
            case H2 -> body * 1.1f;
            case H3, P -> body * 0.6f;
            case RULE -> body;
            case LINE, PAGE -> 0;
        };
    }
}
