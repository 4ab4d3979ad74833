package health.baton.pathway;

import health.baton.engine.Deployments;
import health.baton.engine.WithdrawnContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * At the start: every pathway folder is held against the rules, then deployed; one bad folder stops the start.
 *
 * <p>Outside the profile {@code demo} a pathway is deployed only with an {@link Approval} of exactly what would run. Without
 * one the start goes on, and says so loudly: a version from before stays the one that cases begin with, and without one
 * nobody can begin a case. Stopping the start instead would leave the people in running cases without their clocks and
 * chases because of a change that harms none of them.
 */
@Component
class DeployPathways implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DeployPathways.class);

    private final Deployments deployments;
    private final ModelCheck check;
    private final Environment environment;
    private final Clock clock;

    DeployPathways(Deployments deployments, ModelCheck check, Environment environment, Clock clock) {
        this.deployments = deployments;
        this.check = check;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(LibraryOnClasspath.read());
    }

    void deploy(Library library) {
        List<Finding> findings = check.findings(library);
        if (!findings.isEmpty()) {
            throw new BrokenPathways(findings);
        }
        for (Model pathway : library.pathways()) {
            Optional<String> missing = environment.acceptsProfiles(Profiles.of("demo"))
                    ? Optional.empty()
                    : Approval.missing(library, pathway, LocalDate.now(clock));
            missing.ifPresentOrElse(why -> refuse(library, pathway, why), () -> deploy(library, pathway));
        }
    }

    /** What was withdrawn does not come back by a start, nor does it keep the others from their clocks. */
    private void deploy(Library library, Model pathway) {
        try {
            String id = deployments.deploy(pathway.key(), library.unit(pathway));
            log.info("Pathway {} is deployed ({})", pathway.key(), id);
        } catch (WithdrawnContent withdrawn) {
            log.error(
                    "Pathway {} is NOT deployed as it is now: {} {}",
                    pathway.key(),
                    withdrawn.getMessage(),
                    without(pathway));
        }
    }

    private String without(Model pathway) {
        return deployments.holds(pathway.key())
                ? "Cases go on, and begin, with the version deployed before"
                : "NOBODY CAN BEGIN A CASE of it";
    }

    private void refuse(Library library, Model pathway, String why) {
        log.error(
                "Pathway {} is NOT deployed as it is now: {}. {}. To approve it, its clinical lead and the clinical safety"
                        + " officer record the hash {} in {}",
                pathway.key(),
                why,
                deployments.holds(pathway.key())
                        ? "Cases go on, and begin, with the version deployed before"
                        : "There is no version of it: NOBODY CAN BEGIN A CASE of it",
                Approval.hash(library, pathway),
                Approval.path(pathway));
    }

    /** Some folders break rules; each finding names file, label and remedy. */
    static final class BrokenPathways extends IllegalStateException {
        BrokenPathways(List<Finding> findings) {
            super(findings.stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n  ", "Some pathways break the model rules:\n  ", "")));
        }
    }
}
