package health.baton.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody may read, with everything in it.
 *
 * @param kind {@code gp}, {@code receiving-unit}, {@code plan}, {@code letter} (to the person), {@code notice}, {@code reminder} or {@code correction}
 * @param person whom it is about; null when it is about nobody
 * @param html the document, everything that people wrote escaped
 * @param text the same as plain text
 * @param sections the same by its headings
 * @param asked whether something is asked of the recipient
 * @param due by when, in words
 * @param phone number to answer by telephone
 * @param answered when, in words; null while there is no answer
 * @param answer {@code done}, {@code cannot} or {@code noted}
 * @param reason why it cannot be done
 * @param answerReached whether the case still waited for the answer
 * @param corrected whether something in it was later marked as entered in error
 */
public record Opened(
        UUID id,
        String caseReference,
        String kind,
        String subject,
        @Nullable String person,
        Instant createdAt,
        String html,
        String text,
        List<Section> sections,
        boolean asked,
        @Nullable String due,
        @Nullable String phone,
        @Nullable String answered,
        @Nullable String answer,
        @Nullable String reason,
        boolean answerReached,
        boolean corrected) {

    static Opened of(Message message, boolean corrected) {
        return of(message, message.content().subject(), message.content().body(), corrected);
    }

    /** With these words in the place of its own. */
    static Opened of(Message message, String subject, String words, boolean corrected) {
        Content content = message.content();
        String body = AnswerLinks.hidden(content, words);
        Instant due = content.due();
        Instant answered = message.answeredAt();
        return new Opened(
                message.id(),
                message.caseReference(),
                message.kind(),
                subject,
                content.person(),
                message.createdAt(),
                Markdown.html(body),
                Markdown.text(body),
                Markdown.sections(body),
                content.asked(),
                due == null ? null : Words.time(due),
                content.phone(),
                answered == null ? null : Words.time(answered),
                message.answer(),
                message.answerReason(),
                message.answerReached(),
                corrected);
    }
}
