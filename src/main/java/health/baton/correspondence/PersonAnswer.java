package health.baton.correspondence;

import health.baton.form.Answer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told on the reply page, as whoever told it reads it again.
 *
 * @param title of the form
 * @param at when, in words
 * @param said what was told, by label
 * @param afterwards what the form says to these answers, as HTML; everything that people wrote escaped; nothing where it
 *     was taken late: what follows is for somebody to say
 * @param reached whether the case waited for it; else somebody was sent it
 * @param team who looks after the person now
 * @param phone number that the public may ring
 */
public record PersonAnswer(
        UUID id,
        String title,
        String at,
        List<Answer> said,
        List<String> afterwards,
        boolean reached,
        String team,
        @Nullable String phone) {}
