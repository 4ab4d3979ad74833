package health.baton.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer link leads; says nothing about the person.
 *
 * @param message that it opens; null when the code is unknown
 * @param asksForBirthDate what the second check is: the birth date, else the case reference
 * @param toPerson whether the message is a letter to the person, who answers with forms; see {@link PersonReplies}
 * @param phone number to ring instead
 */
public record Reply(
        State state,
        @Nullable UUID message,
        boolean asksForBirthDate,
        boolean toPerson,
        @Nullable String phone) {

    /** Whether the link still leads somewhere. */
    public enum State {
        OPEN,
        UNKNOWN,
        EXPIRED,
        LOCKED
    }
}
