package health.baton.pathway;

import health.baton.engine.Deployments;
import health.baton.engine.Manifest;
import health.baton.engine.Releases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Why a pathway that breaks no rule is not deployed all the same: its approval is missing, or exactly it was withdrawn. */
@Component
class Refusals {
    private final Deployments deployments;
    private final Releases releases;
    private final Environment environment;
    private final Clock clock;

    Refusals(Deployments deployments, Releases releases, Environment environment, Clock clock) {
        this.deployments = deployments;
        this.releases = releases;
        this.environment = environment;
        this.clock = clock;
    }

    /** Whether pathways run here without an {@link Approval}. */
    boolean isDemonstration() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In words that are the same at every door; empty when nothing stands against it. */
    Optional<String> of(Library library, Model pathway) {
        return unapproved(library, pathway).or(() -> withdrawn(library, pathway));
    }

    private Optional<String> unapproved(Library library, Model pathway) {
        return isDemonstration()
                ? Optional.empty()
                : Approval.missing(library, pathway, today())
                        .map(why ->
                                "%s: %s. %s. To approve it, its clinical lead and the clinical safety officer record the hash %s in %s"
                                        .formatted(
                                                notDeployed(pathway),
                                                why,
                                                without(pathway),
                                                Approval.hash(library, pathway),
                                                Approval.path(pathway)));
    }

    private Optional<String> withdrawn(Library library, Model pathway) {
        return releases.withdrawn(new Manifest(library.unit(pathway)))
                .map(because -> "%s: %s %s".formatted(notDeployed(pathway), because, without(pathway)));
    }

    private static String notDeployed(Model pathway) {
        return "Pathway %s is NOT deployed as it is now".formatted(pathway.key());
    }

    private String without(Model pathway) {
        return deployments.holds(pathway.key())
                ? "Cases go on, and begin, with the version deployed before"
                : "There is no version of it that is in force: NOBODY CAN BEGIN A CASE of it";
    }
}
