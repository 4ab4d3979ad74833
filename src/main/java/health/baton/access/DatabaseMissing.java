package health.baton.access;

/** The start was refused: no database is named and the embedded one is not asked for. */
final class DatabaseMissing extends RuntimeException {
    DatabaseMissing() {
        super("No database is named: spring.datasource.url is not set");
    }
}
