package health.baton.cohort;

import health.baton.engine.Decisions;
import health.baton.form.FormSchema;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a decision of the pathway about good rows: what they say, and the day ({@code today}). */
final class AskTable {
    private final Decisions decisions;
    private final Clock clock;

    AskTable(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The first rule that holds for each of the good rows, in their order; empty where none does. */
    List<Map<String, @Nullable Object>> ask(Feed feed, FormSchema form, String decision, List<CheckedRow> rows) {
        Set<String> keys = form.fieldKeys();
        String today = LocalDate.now(clock.withZone(ShownDate.ZONE)).toString();
        List<Map<String, Object>> asked = rows.stream()
                .filter(CheckedRow::isGood)
                .map(row -> asked(keys, today, row.said()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        return decisions.evaluateNewest(feed.pathway(), decision, asked).stream()
                .map(rules -> rules.isEmpty() ? Map.<String, @Nullable Object>of() : rules.get(0))
                .toList();
    }

    private static Map<String, Object> asked(Set<String> keys, String today, Map<String, Object> said) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("today", today);
        keys.forEach(key -> asked.put(key, said.get(key)));
        return asked;
    }
}
