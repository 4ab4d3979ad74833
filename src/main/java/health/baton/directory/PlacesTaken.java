package health.baton.directory;

import health.baton.lists.CsvRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which team has a role in a place, while a list of teams is read: nobody has to guess which of two owes the work. */
final class PlacesTaken {
    private final Map<List<String>, String> teams = new HashMap<>();

    PlacesTaken(Collection<TeamWithPlaces> inForce) {
        inForce.forEach(this::take);
    }

    /** Takes the places of a team; refuses the row where another has one of them. */
    boolean by(TeamWithPlaces team, CsvRow row) {
        List<String> others = new ArrayList<>();
        for (String place : team.places()) {
            String other = teams.getOrDefault(List.of(team.team().role(), place), team.id());
            if (!other.equals(team.id())) {
                row.refuse("places", place, "is covered by the team %s already".formatted(other));
                others.add(other);
            }
        }
        if (others.isEmpty()) {
            teams.values().removeIf(team.id()::equals);
            take(team);
        }
        return others.isEmpty();
    }

    private void take(TeamWithPlaces team) {
        team.places().forEach(place -> teams.put(List.of(team.team().role(), place), team.id()));
    }
}
