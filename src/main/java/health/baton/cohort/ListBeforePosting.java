package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.printing.BeforePosting;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the list once more before a letter is printed: it may have waited for days. Without fresh news it waits on; nobody gets
 * one who has died, was treated, has a date or is off the list.
 */
@Component
class ListBeforePosting implements BeforePosting {
    private final EntriesOfCases entries;
    private final CaseFile caseFile;
    private final Clock clock;

    ListBeforePosting(EntriesOfCases entries, CaseFile caseFile, Clock clock) {
        this.caseFile = caseFile;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public Map<String, String> held(Set<String> caseReferences) {
        Instant now = clock.instant();
        return reasons(
                caseReferences,
                entry -> entry.isFresh(now)
                        ? entry.state() == ListState.IN_PATIENT ? "The person is in hospital" : null
                        : "The list has sent no news for %d hours"
                                .formatted(entry.fresh().toHours()));
    }

    /** Of old news only a death counts: a date may have been cancelled since. */
    @Override
    public Map<String, String> against(Set<String> caseReferences) {
        Instant now = clock.instant();
        return reasons(
                caseReferences,
                entry -> entry.state() == ListState.DIED || entry.isFresh(now) ? against(entry.state()) : null);
    }

    /** Also of those whose letter was left out for it long ago. */
    @Override
    public Set<String> died(Set<String> caseReferences) {
        Set<String> died = entries.died();
        if (died.isEmpty()) {
            return Set.of();
        }
        Set<String> theirs = new HashSet<>(caseFile.ofSamePeople(caseReferences, died));
        died.stream().filter(caseReferences::contains).forEach(theirs::add);
        return theirs;
    }

    private static @Nullable String against(ListState state) {
        return switch (state) {
            case DIED -> "The list says that the person has died";
            case TREATED -> "The list says that the person was treated";
            case BOOKED -> "The list says that the person has a date";
            case REMOVED -> "The list says that the entry was removed";
            case WAITING, IN_PATIENT -> null;
        };
    }

    private interface Reason {
        @Nullable
        String of(EntriesOfCases.Entry entry);
    }

    private Map<String, String> reasons(Set<String> caseReferences, Reason reason) {
        Map<String, String> reasons = new HashMap<>();
        entries.of(caseReferences)
                .forEach(entry -> Optional.ofNullable(reason.of(entry))
                        .ifPresent(words -> reasons.put(entry.caseReference(), words)));
        return reasons;
    }
}
