package health.baton.correspondence;

import health.baton.engine.Cases;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the case what became of a message. A letter in whose place a later one stands tells it nothing any more. */
@Component
class TellCase {
    private final Messages messages;
    private final Cases cases;

    TellCase(Messages messages, Cases cases) {
        this.messages = messages;
        this.cases = cases;
    }

    /** Keeps the first opening, and tells it. */
    void opened(Message message, @Nullable String byWhom) {
        if (messages.open(message.id(), byWhom)) {
            tell(message, message.openedMessage(), Map.of());
        }
    }

    /** Tells the answer; false when the case no longer waited for it. */
    boolean answered(Message message, String answer) {
        String name = message.answerMessage();
        return name == null || tell(message, name, Map.of("gpAnswer", answer));
    }

    /** Tells that it can never arrive by e-mail, unless it was read another way. */
    void undelivered(Message message) {
        if (message.openedAt() == null && message.answeredAt() == null) {
            tell(message, message.failedMessage(), Map.of());
        }
    }

    private boolean tell(Message message, @Nullable String name, Map<String, Object> variables) {
        return name != null && !messages.replaced(message) && cases.correlate(message.caseReference(), name, variables);
    }
}
