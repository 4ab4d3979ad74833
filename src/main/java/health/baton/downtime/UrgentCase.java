package health.baton.downtime;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as somebody needs it who has nothing but this piece of paper.
 *
 * @param banner the person
 * @param responsible name of the team that looks after the person
 * @param facts where the person is, whom to ring, what must not be forgotten: label and words
 * @param owed what is being waited for, the first due first
 * @param teams ids of those that may read it
 */
record UrgentCase(
        String reference,
        String banner,
        String pathway,
        String responsible,
        List<Fact> facts,
        List<Owed> owed,
        Set<String> teams) {

    record Fact(String label, String text) {}

    /**
     * What is being waited for.
     *
     * @param by who owes it, with the number to ring; empty for a clock
     * @param teams ids of the teams that owe it
     */
    record Owed(String what, String by, @Nullable Instant due, Set<String> teams) {}

    /** When the first of it is due; far away when nothing has a time. */
    Instant firstDue() {
        Instant due = owed.isEmpty() ? null : owed.get(0).due();
        return due == null ? Instant.MAX : due;
    }

    boolean isOwedBy(String team) {
        return owed.stream().anyMatch(one -> one.teams().contains(team));
    }
}
