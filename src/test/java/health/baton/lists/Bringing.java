package health.baton.lists;

import java.io.StringReader;
import java.util.Map;

/** Brings files in without the log. */
public final class Bringing {
    private Bringing() {}

    public static Proposal check(IncomingList list, String file) {
        return list.propose(new StringReader(file), Map.of());
    }

    public static Proposal in(IncomingList list, String file) {
        Proposal proposal = check(list, file);
        proposal.store();
        return proposal;
    }
}
