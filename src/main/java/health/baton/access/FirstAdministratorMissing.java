package health.baton.access;

/** The start was refused: nobody can sign in yet, and the first administrator is not, or not safely, named. */
final class FirstAdministratorMissing extends RuntimeException {
    /** @param reason what is missing or too weak; never the password itself */
    FirstAdministratorMissing(String reason) {
        super(reason);
    }
}
