package health.baton.directory;

import health.baton.lists.CsvRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One row of the list of teams. */
final class TeamLine {
    private static final Set<String> DIVISIONS = Set.of("england-and-wales", "scotland", "northern-ireland");
    private final CsvRow row;
    private final Organisations organisations;
    private final RolesOfTeams roles;

    TeamLine(CsvRow row, Organisations organisations, RolesOfTeams roles) {
        this.row = row;
        this.organisations = organisations;
        this.roles = roles;
    }

    Optional<TeamWithPlaces> team() {
        String role = row.required("role");
        if (!role.isEmpty() && !roles.known().contains(role)) {
            row.refuse("role", "is none of " + String.join(", ", new TreeSet<>(roles.known())));
        }
        List<String> places = row.words("places").stream().map(Place::normal).toList();
        if (places.isEmpty()) {
            row.refuse("places", "is missing");
        }
        places.forEach(place -> checkPlace(role, place));
        String name = row.required("name");
        String organisation = row.text("organisation");
        if (!organisation.matches("|[A-Z0-9]{3,10}")) {
            row.refuse("organisation", "is not an ODS code");
        }
        boolean open = "open".equals(row.matching("bank holidays", "open|closed", "is neither open nor closed"));
        Optional<Hours> hours = hours(open);
        String division = otherwise("division", "england-and-wales");
        if (!DIVISIONS.contains(division)) {
            row.refuse("division", "is none of " + String.join(", ", new TreeSet<>(DIVISIONS)));
        }
        Optional<ZoneId> zone =
                row.meaning("time zone", text -> ZoneId.of(otherwise("time zone", "Europe/London")), "is no time zone");
        if (!row.isAcceptable()) {
            return Optional.empty();
        }
        String id = role + "-" + places.get(0).toLowerCase(Locale.ROOT);
        return Optional.of(new TeamWithPlaces(
                new Team(
                        id,
                        role,
                        name,
                        organisation.isEmpty() ? null : organisation,
                        zone.orElseThrow(),
                        division,
                        hours.orElseThrow()),
                places));
    }

    private Optional<Hours> hours(boolean onBankHolidays) {
        if (row.required("hours").isEmpty()) {
            return Optional.empty();
        }
        return row.meaning(
                "hours",
                text -> WeeklyHours.read(text, onBankHolidays),
                "is not like Mon-Fri 08:00-18:30; Sat 09:00-12:00, or always; and no two of its times overlap");
    }

    private void checkPlace(String role, String place) {
        if (role.equals(Team.PRACTICE)) {
            if (organisations.find(place).filter(Organisation::isPractice).isEmpty()) {
                row.refuse("places", place, "is not the ODS code of a general practice in the list of organisations");
            }
        } else if (!Place.isArea(place)) {
            row.refuse("places", place, "is not an area: lower-case letters, digits and hyphens");
        }
    }

    private String otherwise(String column, String usual) {
        String text = row.text(column);
        return text.isEmpty() ? usual : text;
    }
}
