package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rows that another file has started are not started again: never, or until the last case is over and began long enough ago,
 * as the pathway says ({@link Feed#onceWithin}).
 */
@Component
class CameBefore {
    private static final int AT_ONCE = 1000;

    private final RowStore rows;
    private final Rounds rounds;
    private final CaseFile caseFile;
    private final Clock clock;

    CameBefore(RowStore rows, Rounds rounds, CaseFile caseFile, Clock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    void mark(UUID cohort, Feed feed) {
        Period within = feed.onceWithin();
        if (within == null) {
            rows.markWhatCameBefore(cohort);
            return;
        }
        List<Rounds.Earlier> all = rounds.earlier(cohort);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            mark(cohort, within, all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void mark(UUID cohort, Period within, List<Rounds.Earlier> some) {
        Set<String> references = new HashSet<>();
        some.forEach(each -> Optional.ofNullable(each.lastCase()).ifPresent(references::add));
        Map<String, CaseSummary> cases = caseFile.findAll(references);
        List<Rounds.Earlier> again = new ArrayList<>();
        Map<Integer, String> before = new LinkedHashMap<>();
        for (Rounds.Earlier each : some) {
            String reference = each.lastCase();
            Optional<String> why = reference == null || each.busy()
                    ? Optional.of("The same row came before, and has not begun yet.")
                    : whyNot(reference, cases.get(reference), within);
            why.ifPresentOrElse(words -> before.put(each.number(), words), () -> again.add(each));
        }
        rounds.again(cohort, again);
        rounds.before(cohort, before);
    }

    /** A case of which nothing is kept any more is over. */
    private Optional<String> whyNot(String reference, @Nullable CaseSummary last, Period within) {
        if (last == null) {
            return Optional.empty();
        }
        if (last.endedAt() == null) {
            return Optional.of("The same row came before: case %s, which is open.".formatted(reference));
        }
        LocalDate from = day(last.startedAt()).plus(within);
        return from.isAfter(day(clock.instant()))
                ? Optional.of("The same row came before: case %s. It can begin again from %s."
                        .formatted(reference, ShownDate.of(from)))
                : Optional.empty();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ShownDate.ZONE);
    }
}
