package health.baton.casefile;

import health.baton.form.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param who sign-in name; null when a clock or a job acted
 * @param label what happened, as on the diagram
 * @param at when it was done
 * @param correction null unless the entry was entered in error
 * @param paper null unless it was done on paper and entered afterwards
 */
public record StoryEntry(
        long id,
        Instant at,
        @Nullable String who,
        String label,
        List<Answer> answers,
        @Nullable Correction correction,
        @Nullable Paper paper) {

    /**
     * Done on paper while Baton was down; {@link StoryEntry#who} entered it.
     *
     * @param by who did it, as it stands on the paper
     */
    public record Paper(String by, Instant enteredAt) {}

    /**
     * The entry was entered in error.
     *
     * @param by sign-in name
     * @param movedTo reference of the case where it belongs; null when nowhere
     */
    public record Correction(
            String reason,
            @Nullable String by,
            Instant at,
            @Nullable String movedTo) {}
}
