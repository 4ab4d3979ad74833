package health.baton.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A team and what it covers.
 *
 * @param places in alphabetical order; the team's id is made of its role and one of them
 */
record TeamWithPlaces(Team team, List<String> places) {
    TeamWithPlaces {
        places = places.stream().sorted().toList();
    }

    String id() {
        return team.id();
    }

    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("role", team.role());
        columns.put("places", String.join(" ", places));
        columns.put("name", team.name());
        columns.put("organisation", Objects.requireNonNullElse(team.organisation(), ""));
        columns.put("hours", WeeklyHours.write(team.hours()));
        columns.put("bank holidays", team.hours().onBankHolidays() ? "open" : "closed");
        columns.put("division", team.division());
        columns.put("time zone", team.zone().getId());
        return columns;
    }
}
