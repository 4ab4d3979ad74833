package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of the sign-in, for whoever keeps the list of staff. */
public interface Accounts {
    /** Every account, by sign-in name. */
    Map<String, Account> all();

    /**
     * Creates the account, or brings names and e-mail address up to date. A new one has a password that nobody knows: an
     * administrator sets one together with the person.
     *
     * @param among the teams that the account's list speaks of: of these it is afterwards a member of exactly those that it
     *     names; other memberships stay
     */
    void put(Account account, Set<String> among);

    /**
     * Somebody who may sign in.
     *
     * @param email empty when unknown
     * @param teams ids of groups
     */
    record Account(String signInName, String givenName, String familyName, String email, List<String> teams) {}
}
