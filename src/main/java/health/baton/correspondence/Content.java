package health.baton.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param subject names nobody: it is an e-mail's subject
 * @param body Markdown; values in it are escaped
 * @param asked whether something is asked of the recipient
 * @param due by when it is asked
 * @param person whom it is about, for the list of messages
 * @param birthDate what the answer page asks for; null: the case reference
 * @param phone number to answer by telephone
 */
record Content(
        String subject,
        String body,
        boolean asked,
        @Nullable Instant due,
        @Nullable String person,
        @Nullable LocalDate birthDate,
        @Nullable String phone) {

    /** Words about no person. */
    static Content impersonal(String subject, String body) {
        return new Content(subject, body, false, null, null, null, null);
    }
}
