package health.baton.casefile.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as the Case tab shows it. */
record CaseJson(
        String banner,
        String reference,
        String pathway,
        String status,
        String responsible,
        List<Now> now,
        @Nullable Ring ring,
        List<Entry> story,
        List<Event> events) {

    /** An open task. */
    record Now(
            String id,
            String label,
            String team,
            @Nullable String holder,
            @Nullable Instant due) {}

    /** Whom to ring. */
    record Ring(String name, @Nullable String number) {}

    record Entry(
            long id,
            Instant at,
            String who,
            String label,
            List<Said> answers,
            @Nullable Correction correction,
            @Nullable Paper paper) {}

    /** Done on paper, and entered afterwards. */
    record Paper(String by, Instant enteredAt) {}

    record Said(String label, String text) {}

    record Correction(
            String reason, String by, Instant at, @Nullable String movedTo) {}

    /** Something that may be told to the case. */
    record Event(String message, String label, @JsonRawValue String form) {}
}
