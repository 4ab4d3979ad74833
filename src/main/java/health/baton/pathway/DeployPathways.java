package health.baton.pathway;

import health.baton.engine.Deployments;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** At the start: every pathway folder is held against the rules, then deployed; one bad folder stops the start. */
@Component
class DeployPathways implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DeployPathways.class);

    private final Deployments deployments;
    private final ModelCheck check;

    DeployPathways(Deployments deployments, ModelCheck check) {
        this.deployments = deployments;
        this.check = check;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Library library = LibraryOnClasspath.read();
        List<Finding> findings = check.findings(library);
        if (!findings.isEmpty()) {
            throw new BrokenPathways(findings);
        }
        for (Model pathway : library.pathways()) {
            String id = deployments.deploy(pathway.key(), library.unit(pathway));
            log.info("Pathway {} is deployed ({})", pathway.key(), id);
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
