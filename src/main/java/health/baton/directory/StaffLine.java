package health.baton.directory;

import health.baton.lists.CsvRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One row of the list of staff. */
final class StaffLine {
    private final CsvRow row;
    private final Set<String> teams;
    private final Set<String> people;

    /**
     * @param teams ids that there are
     * @param people sign-in names that there are
     */
    StaffLine(CsvRow row, Set<String> teams, Set<String> people) {
        this.row = row;
        this.teams = teams;
        this.people = people;
    }

    Optional<ListedPerson> person() {
        String name = row.matching(
                "sign-in name",
                "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                "is no sign-in name: letters, digits, dot, hyphen, underscore, at most 64");
        people.stream()
                .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
                .findFirst()
                .ifPresent(other -> row.refuse(
                        "sign-in name", "differs from the account '%s' in capital letters only".formatted(other)));
        String given = row.required("given name");
        String family = row.required("family name");
        String phone = kind("phone", ContactKind.PUBLIC_PHONE, "is not a telephone number");
        String email = kind("e-mail", ContactKind.EMAIL, "is not an e-mail address");
        List<String> named = row.words("teams");
        named.stream()
                .filter(team -> !teams.contains(team))
                .forEach(team -> row.refuse("teams", team, "is no team of the directory"));
        return row.isAcceptable()
                ? Optional.of(new ListedPerson(name, given, family, phone, email, named, ListedPerson.COMPLETE))
                : Optional.empty();
    }

    private String kind(String column, ContactKind kind, String reason) {
        String value = row.text(column);
        if (!value.isEmpty() && !kind.accepts(value)) {
            row.refuse(column, reason);
        }
        return value;
    }
}
