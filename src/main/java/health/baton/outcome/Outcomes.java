package health.baton.outcome;

import health.baton.engine.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the cases came to: for the managers of an organisation, and for each clinician of their own decisions. */
@Component
public class Outcomes {
    private final CaseRecords records;
    private final Clocks clocks;
    private final CountCases count;

    Outcomes(CaseRecords records, Clocks clocks, CountCases count) {
        this.records = records;
        this.clocks = clocks;
        this.count = count;
    }

    /**
     * The cases that the person manages, newest first, without any person.
     *
     * @throws SecurityException when the person is no member of a managers' team
     */
    public List<CaseLine> cases(SignedIn.Person person, CaseQuery query) {
        return clocks.of(records.find(managing(person), query));
    }

    /** Counts these cases. */
    public Figures figures(List<CaseLine> lines) {
        return count.count(lines);
    }

    /**
     * Keys of the pathways that the person may choose.
     *
     * @throws SecurityException when the person is no member of a managers' team
     */
    public List<String> pathways(SignedIn.Person person) {
        return records.pathways(managing(person));
    }

    /** What became of the person's own decisions, newest first. */
    public List<OwnDecision> decisionsOf(SignedIn.Person person) {
        return records.decidedBy(person.name());
    }

    private List<String> managing(SignedIn.Person person) {
        List<String> managing = records.managing(person.teams());
        if (managing.isEmpty()) {
            throw new SecurityException("Only members of a managers' team see the cases of an organisation");
        }
        return managing;
    }
}
