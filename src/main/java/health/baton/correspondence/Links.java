package health.baton.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message belongs to.
 *
 * @param opens the message that an e-mail's answer link opens
 * @param corrects the message that this one corrects
 * @param answerMessage tells the case about an answer
 * @param openedMessage tells the case that somebody has opened it
 * @param failedMessage tells the case that it can never be delivered by e-mail
 */
record Links(
        @Nullable UUID opens,
        @Nullable UUID corrects,
        @Nullable String answerMessage,
        @Nullable String openedMessage,
        @Nullable String failedMessage) {
    static final Links NONE = new Links(null, null, null, null, null);

    static Links opening(UUID message) {
        return new Links(message, null, null, null, null);
    }

    static Links correcting(UUID message) {
        return new Links(null, message, null, null, null);
    }
}
