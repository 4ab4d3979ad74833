package health.baton.pathway;

/** What was brought breaks rules, misses its approval, or changes nothing; nothing was deployed. */
public final class NotDeployed extends RuntimeException {
    private final transient Proposal proposal;

    NotDeployed(Proposal proposal) {
        super("%s is not deployed".formatted(proposal.pathway()));
        this.proposal = proposal;
    }

    /** What stands against it. */
    public Proposal proposal() {
        return proposal;
    }
}
