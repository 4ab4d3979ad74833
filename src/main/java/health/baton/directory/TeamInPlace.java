package health.baton.directory;

import health.baton.engine.UsableInModels;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code team} in models: who owes a role's work in a place. Where there is no such team, the area's coordinator does. */
@Component("team")
@UsableInModels
public class TeamInPlace {
    private final Teams teams;

    public TeamInPlace(Teams teams) {
        this.teams = teams;
    }

    /**
     * The team's id.
     *
     * @param place an area, or for a practice its ODS code
     * @throws IllegalArgumentException when neither the team nor a coordinator of the place is in the directory
     */
    public String of(String role, @Nullable String place) {
        return find(role, place).orElseThrow(() -> missing(role, place));
    }

    /** The team's id; the area's coordinator where the place is unknown or has no such team. Errors as above. */
    public String of(String role, @Nullable String place, @Nullable String area) {
        return find(role, place).or(() -> find(role, area)).orElseThrow(() -> missing(role, place + " in " + area));
    }

    private Optional<String> find(String role, @Nullable String place) {
        if (place == null || place.isBlank()) {
            return Optional.empty();
        }
        return teams.covering(role, place)
                .or(() -> teams.covering(Team.COORDINATOR, place))
                .or(() -> teams.areaOfOrganisation(place).flatMap(area -> teams.covering(Team.COORDINATOR, area)))
                .map(Team::id);
    }

    private static IllegalArgumentException missing(String role, @Nullable String place) {
        return new IllegalArgumentException(
                "The directory has no team '%s' for the place '%s', and no coordinator who would stand in: add one of them"
                        .formatted(role, place));
    }
}
