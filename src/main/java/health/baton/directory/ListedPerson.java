package health.baton.directory;

import health.baton.engine.Accounts.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff as the list says it.
 *
 * @param phone empty when unknown
 * @param email empty when unknown
 * @param teams ids; the one in which they mostly work comes first
 * @param account whether they have an account and an entry in the directory
 */
record ListedPerson(
        String signInName,
        String givenName,
        String familyName,
        String phone,
        String email,
        List<String> teams,
        String account) {
    static final String COMPLETE = "yes";

    ListedPerson {
        teams = Stream.concat(teams.stream().limit(1), teams.stream().skip(1).sorted())
                .toList();
    }

    /** What is in force: the directory's entry and the account, one of which may be missing. */
    static ListedPerson inForce(@Nullable StaffMember member, @Nullable Account account, Set<String> known) {
        if (member == null) {
            Account only = Objects.requireNonNull(account, "neither an entry nor an account");
            return new ListedPerson(
                    only.signInName(),
                    only.givenName(),
                    only.familyName(),
                    "",
                    only.email(),
                    only.teams().stream().filter(known::contains).toList(),
                    "account only");
        }
        String main = member.team();
        List<String> others = account == null
                ? List.of()
                : account.teams().stream()
                        .filter(team -> known.contains(team) && !team.equals(main))
                        .toList();
        return new ListedPerson(
                member.signInName(),
                account == null ? member.displayName() : account.givenName(),
                account == null ? "" : account.familyName(),
                Objects.requireNonNullElse(member.phone(), ""),
                Objects.requireNonNullElse(member.email(), ""),
                Stream.concat(Stream.ofNullable(main), others.stream()).toList(),
                account == null ? "missing" : COMPLETE);
    }

    StaffMember member() {
        return new StaffMember(
                signInName,
                givenName + " " + familyName,
                phone.isEmpty() ? null : phone,
                email.isEmpty() ? null : email,
                teams.isEmpty() ? null : teams.get(0));
    }

    Account asAccount() {
        return new Account(signInName, givenName, familyName, email, teams);
    }

    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("given name", givenName);
        columns.put("family name", familyName);
        columns.put("phone", phone);
        columns.put("e-mail", email);
        columns.put("teams", String.join(" ", teams));
        columns.put("account", account);
        return columns;
    }
}
