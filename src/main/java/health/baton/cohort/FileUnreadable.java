package health.baton.cohort;

/** A file of which no row can be taken; the message says why, in words for whoever brought it. */
public final class FileUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    FileUnreadable(String why) {
        super(why);
    }

    /** What was sent is no JSON array of rows. */
    public static FileUnreadable notRows() {
        return new FileUnreadable("The request is not a JSON array of rows, each an object of answers.");
    }

    /** More JSON than is taken at once. */
    public static FileUnreadable tooManyRows() {
        return new FileUnreadable("The request is larger than 30 MB: send it in parts, or as CSV.");
    }
}
