package health.baton.pathway;

/** A file that somebody brought is not taken, whole as it is; nothing of it was deployed. */
public final class ZipRefused extends RuntimeException {
    private static final int LONGEST_NAME = 200;
    private final String entry;
    private final String reason;

    /**
     * @param entry in the zip; empty when it is about all of it
     * @param reason what is wrong with it, to be read after the name
     */
    ZipRefused(String entry, String reason) {
        super("%s %s".formatted(printable(entry), reason).strip());
        this.entry = printable(entry);
        this.reason = reason;
    }

    /** Its name, shortened and without what cannot be printed; empty when it is about the whole zip. */
    public String entry() {
        return entry;
    }

    public String reason() {
        return reason;
    }

    private static String printable(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }
}
