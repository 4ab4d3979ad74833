package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the hash that is approved is still the pathway's is not asked here: who is changing it has yet to ask for that. */
final class ApprovalsComplete implements ModelRule {
    @Override
    public String id() {
        return "approvals-complete";
    }

    @Override
    public String why() {
        return "Outside the demonstration nobody begins a case of a pathway whose approval cannot be read or does not say who gave it when.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model pathway : library.pathways()) {
            Optional.ofNullable(library.files().get(Approval.path(pathway)))
                    .flatMap(Approval::malformed)
                    .ifPresent(problem -> findings.add(new Finding(
                            id(),
                            Approval.path(pathway),
                            pathway.key(),
                            problem,
                            "Write it as src/docs/operating.md has it, or delete the file until both have approved")));
        }
        return findings;
    }
}
