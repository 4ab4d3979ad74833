package health.baton.access;

/** The start was refused: a real start on a demonstration's database, or the other way round. */
final class WrongDatabase extends RuntimeException {
    private final String remedy;

    WrongDatabase(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
