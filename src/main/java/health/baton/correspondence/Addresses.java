package health.baton.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this room asks of the directory. */
interface Addresses {
    /** The team of a practice; empty when the ODS code is unknown, the practice is closed today or cannot be reached. */
    Optional<String> practice(String odsCode);

    /** Ids of the teams with this role that cover the area, the nearest first. */
    List<String> covering(String role, String area);

    /** When a team that is closed now opens again; empty while it is open. */
    Optional<Instant> opensAgain(String team);

    /** How a team is called and reached. */
    Contact contact(String team);

    /** The number of a team that the public may ring. */
    Optional<String> publicPhone(String team);

    /** Where the public posts an answer to a team, on one line. */
    Optional<String> postalAddress(String team);

    /** A member of staff's e-mail, as the directory has it. */
    Optional<String> staffEmail(String signInName);

    /**
     * @param name as people say it
     * @param email where documents for the team go; null: the work queue only
     * @param phone number that professionals ring, not the public's
     */
    record Contact(
            String name, @Nullable String email, @Nullable String phone) {}
}
