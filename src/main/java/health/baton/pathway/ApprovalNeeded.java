package health.baton.pathway;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where a pathway needs an {@link Approval} to be deployed: everywhere but in the demonstration. */
@Component
class ApprovalNeeded {
    private final Environment environment;
    private final Clock clock;

    ApprovalNeeded(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    boolean isDemonstration() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Why the pathway must not be deployed as it is, in words that are the same at every door; empty when it may be.
     *
     * @param holds whether a version of it is there
     */
    Optional<String> refusal(Library library, Model pathway, boolean holds) {
        return isDemonstration()
                ? Optional.empty()
                : Approval.missing(library, pathway, today())
                        .map(why -> ("Pathway %s is NOT deployed as it is now: %s. %s. To approve it, its clinical lead and the"
                                        + " clinical safety officer record the hash %s in %s")
                                .formatted(
                                        pathway.key(),
                                        why,
                                        holds
                                                ? "Cases go on, and begin, with the version deployed before"
                                                : "There is no version of it: NOBODY CAN BEGIN A CASE of it",
                                        Approval.hash(library, pathway),
                                        Approval.path(pathway)));
    }
}
