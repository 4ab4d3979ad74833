package health.baton.outcome.web;

import health.baton.casefile.StoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The story of one person's case, as a manager who gave a reason reads it. */
record StoryJson(
        String banner,
        String reference,
        String pathway,
        String status,
        String responsible,
        List<Now> now,
        List<Entry> story) {

    /** An open task; the holder is null while nobody has taken it. */
    record Now(
            String label, @Nullable String holder, @Nullable Instant due) {}

    record Entry(
            long id,
            Instant at,
            @Nullable String who,
            String label,
            List<Said> answers,
            @Nullable Correction correction,
            StoryEntry.@Nullable Paper paper) {

        /** @param name says who is behind a sign-in name */
        static Entry of(StoryEntry entry, UnaryOperator<String> name) {
            List<Said> answers = entry.answers().stream()
                    .map(answer -> new Said(answer.label(), answer.text()))
                    .toList();
            return new Entry(
                    entry.id(),
                    entry.at(),
                    named(entry.who(), name),
                    entry.label(),
                    answers,
                    Correction.of(entry.correction(), name),
                    entry.paper());
        }
    }

    record Said(String label, String text) {}

    record Correction(
            String reason,
            @Nullable String who,
            Instant at,
            @Nullable String movedTo) {

        static @Nullable Correction of(StoryEntry.@Nullable Correction correction, UnaryOperator<String> name) {
            return correction == null
                    ? null
                    : new Correction(
                            correction.reason(), named(correction.by(), name), correction.at(), correction.movedTo());
        }
    }

    private static @Nullable String named(@Nullable String signInName, UnaryOperator<String> name) {
        return signInName == null ? null : name.apply(signInName);
    }
}
