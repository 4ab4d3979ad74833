package health.baton.pathway;

import health.baton.engine.Deployments;
import health.baton.engine.Release;
import health.baton.engine.Releases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * At the start: every pathway folder is held against the rules, then deployed; one bad folder stops the start.
 *
 * <p>A pathway of which an administrator brought in the newest version is left as it is: what was deployed on purpose is not
 * put back by a restart. So is one that a newer build of the application brought in: while a release is rolled out, a node
 * of the old one may start again.
 *
 * <p>Outside the profile {@code demo} a pathway is deployed only with an {@link Approval} of exactly what would run, and
 * nowhere when exactly that was withdrawn for safety. Else the start goes on, and says so loudly: a version from before stays the one that cases begin with, and without one
 * nobody can begin a case. Stopping the start instead would leave the people in running cases without their clocks and
 * chases because of a change that harms none of them.
 */
@Component
class DeployPathways implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DeployPathways.class);

    private final Deployments deployments;
    private final Releases releases;
    private final ModelCheck check;
    private final Refusals refusals;

    DeployPathways(Deployments deployments, Releases releases, ModelCheck check, Refusals refusals) {
        this.deployments = deployments;
        this.releases = releases;
        this.check = check;
        this.refusals = refusals;
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
            Optional<Release> brought = releases.newest(pathway.key()).filter(Release::byHand);
            if (brought.isPresent()) {
                leave(library, pathway, brought.get());
            } else if (deployments.isOfNewerBuild(pathway.key())) {
                log.warn(
                        "Pathway {} goes on as a newer build of Baton brought it in. What this older one brings is NOT deployed",
                        pathway.key());
            } else {
                deploy(library, pathway);
            }
        }
    }

    private void deploy(Library library, Model pathway) {
        refusals.of(library, pathway).ifPresentOrElse(log::error, () -> {
            String id = deployments.deploy(pathway.key(), library.deployed(pathway));
            log.info("Pathway {} is deployed ({})", pathway.key(), id);
        });
    }

    private static void leave(Library library, Model pathway, Release brought) {
        if (brought.manifest().hash().equals(Approval.hash(library, pathway))) {
            log.info("Pathway {} goes on as an administrator brought it in", pathway.key());
        } else {
            log.warn(
                    "Pathway {} goes on with version {}, which an administrator brought in. What this application brings is"
                            + " another one, and is NOT deployed: who wants it deploys it on the page of pathways",
                    pathway.key(),
                    brought.version().number());
        }
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
