package health.baton.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case at a glance.
 *
 * @param reference opaque
 * @param pathway process definition key
 * @param endedAt null while it runs
 * @param outcome code of the outcome; null before there is one
 * @param responsibleRole role of the team that is clinically responsible
 * @param responsibleTeam id of that team
 * @param area code of the place
 * @param startTeam id of the starter's team
 * @param person null when nothing is known of the person
 */
public record CaseSummary(
        String reference,
        String pathway,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        @Nullable String outcomeLabel,
        @Nullable String responsibleRole,
        @Nullable String responsibleTeam,
        @Nullable String area,
        @Nullable String startTeam,
        @Nullable Person person) {}
