package health.baton.correspondence;

import health.baton.engine.Work;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the person something in writing, by the way that was found; it can always be printed as well. */
@Component
class InWriting {
    private final Facts facts;
    private final Outbox outbox;

    InWriting(Facts facts, Outbox outbox) {
        this.facts = facts;
        this.outbox = outbox;
    }

    /**
     * Under which names the case file has it.
     *
     * @param page fact with the address of the page to print, for forms
     * @param label of the line in the story
     */
    record Names(String page, String label) {}

    record Given(Channel channel, UUID message) {}

    /** Once for each run; who reads the story sees how it went, and where to print it. */
    Given give(Work work, Kind kind, Content content, Ways.Way way, Names names, Links links) {
        UUID id = outbox.put(new Draft(work.caseReference(), kind, way.recipient(), content, work.key(), links));
        String page = "/baton/letters/" + id;
        facts.note(
                work.caseReference(),
                work.key() + ":" + kind.code(),
                work.label(),
                Map.of(names.label(), how(way.channel()) + page));
        facts.keep(work.caseReference(), work.key() + ":letter", work.label(), Map.of(names.page(), page));
        return new Given(way.channel(), id);
    }

    private static String how(Channel channel) {
        return switch (channel) {
            case EMAIL -> "Sent by e-mail; to print it: ";
            case SMS -> "Sent as a text message; to read it: ";
            case POST -> "Sent by post; to print it: ";
            default -> "To print: ";
        };
    }
}
