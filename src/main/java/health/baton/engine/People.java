package health.baton.engine;

import java.util.List;
import java.util.Optional;

/** People and teams as the engine's sign-in knows them. */
public interface People {
    /** Characters of a password that a person may choose. */
    int SHORTEST_PASSWORD = 15;

    /** Whether there is nobody at all yet. */
    boolean none();

    /** Creates the person, or leaves an existing one as it is; what a password has to be is not looked at. */
    void add(String signInName, String givenName, String familyName, String email, String password);

    /** Creates the group, or renames it. */
    void addTeam(String id, String name);

    void join(String signInName, String teamId);

    /** "Given Family"; the sign-in name when unknown. */
    String displayName(String signInName);

    Optional<String> email(String signInName);

    List<String> teamsOf(String signInName);

    List<String> membersOf(String teamId);

    /** Whether the password is right; wrong ones lock the account for a growing while. */
    boolean passwordIsRight(String signInName, String password);
}
