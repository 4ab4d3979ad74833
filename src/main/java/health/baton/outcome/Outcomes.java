package health.baton.outcome;

import health.baton.engine.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /** Whether the person is a member of a managers' team. */
    public boolean isFor(SignedIn.Person person) {
        return !records.managing(person.teams()).isEmpty();
    }

    /**
     * The cases that the person manages, newest first, without any person.
     *
     * @throws SecurityException when the person is no member of a managers' team
     */
    public List<CaseRecord> cases(SignedIn.Person person, CaseQuery query) {
        return records.find(managing(person), query);
    }

    /** The same cases with what each waits for, in the same order. */
    public List<CaseLine> lines(List<CaseRecord> cases) {
        return clocks.of(cases);
    }

    /**
     * Of the cases that the person manages those to look at first: what is overdue, then the newest.
     *
     * @throws SecurityException when the person is no member of a managers' team
     */
    public List<CaseLine> lookFirst(SignedIn.Person person, CaseQuery query, int most) {
        Set<String> overdue = clocks.overdue();
        return lines(cases(person, query).stream()
                .sorted(Comparator.comparing((CaseRecord each) -> !overdue.contains(each.reference())))
                .limit(most)
                .toList());
    }

    /** Counts these cases. */
    public Figures figures(List<CaseRecord> cases) {
        return count.count(cases, clocks.overdue());
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
