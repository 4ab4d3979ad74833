package health.baton.form;

/** How one type of field reads a value. Blank values (null, empty text, empty list) never get here. */
interface Kind {
    /** What a sent value means. */
    Reading read(Object sent) throws NotAcceptable;

    /**
     * @param value as kept
     * @param text as shown
     */
    record Reading(Object value, String text) {}
}
