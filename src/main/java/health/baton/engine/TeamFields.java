package health.baton.engine;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a node by which a designer says which team owes the work, as the expression that finds it.
 *
 * @param role e.g. {@code geriatrician}; not needed for the team that started
 * @param roleFrom name of the variable that holds the role, in blocks
 */
record TeamFields(
        Place place, @Nullable String role, @Nullable String roleFrom) {
    /** Where the team is. */
    enum Place {
        AREA,
        PRACTICE,
        START_TEAM,
        ROTA;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Optional<Place> of(@Nullable String code) {
            return java.util.Arrays.stream(values())
                    .filter(place -> place.code().equals(code))
                    .findFirst();
        }
    }

    /** Empty when the fields do not say a team. */
    static Optional<TeamFields> of(Map<String, String> fields) {
        String role = fields.get("role");
        String from = fields.get("roleFrom");
        return Place.of(fields.get("place"))
                .map(place -> new TeamFields(place, role, from))
                .filter(team -> team.place == Place.START_TEAM
                        || (from == null
                                ? role != null && role.matches("[a-z]+(-[a-z]+)*")
                                : from.matches("[a-z][A-Za-z0-9]*")));
    }

    /** The team's id, as part of an expression. */
    String id() {
        return switch (place) {
            case START_TEAM -> "startTeam";
            case PRACTICE -> "team.of(%s, practice, area)".formatted(inWords());
            case AREA, ROTA -> "team.of(%s, area)".formatted(inWords());
        };
    }

    /** Value for {@code candidateGroups}. */
    String teams() {
        return "${%s}".formatted(place == Place.ROTA ? "rota.fallback(%s, area)".formatted(inWords()) : id());
    }

    /** Value for {@code candidateUsers}. */
    Optional<String> people() {
        return place == Place.ROTA ? Optional.of("${rota.onDuty(%s, area)}".formatted(inWords())) : Optional.empty();
    }

    private String inWords() {
        return roleFrom == null ? "'%s'".formatted(role) : roleFrom;
    }
}
