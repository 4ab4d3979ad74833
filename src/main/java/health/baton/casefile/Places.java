package health.baton.casefile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What the case file asks about teams and organisations. */
interface Places {
    Optional<Team> team(String teamId);

    /** Area of a team; empty for teams without one. */
    Optional<String> areaOf(String teamId);

    Optional<String> areaOfPostcode(String postcode);

    /** Whether this is a practice that is open on that day. */
    boolean isOpenPractice(String odsCode, LocalDate day);

    /** A team is a role in a place; its id says both. */
    static String teamId(String role, String place) {
        return role + "-" + place.toLowerCase(Locale.ROOT);
    }

    record Team(String id, String role, String name, String organisation) {}
}
