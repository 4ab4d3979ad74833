package health.baton.correspondence;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A message was given up: its case's story says so, and the case that waits for an answer is told. */
@Component
class Undelivered {
    private final Messages messages;
    private final TellCase tellCase;
    private final Facts facts;
    private final Addresses addresses;
    private final ToBeRead toBeRead;

    Undelivered(Messages messages, TellCase tellCase, Facts facts, Addresses addresses, ToBeRead toBeRead) {
        this.messages = messages;
        this.tellCase = tellCase;
        this.facts = facts;
        this.addresses = addresses;
        this.toBeRead = toBeRead;
    }

    void tell(UUID id) {
        Message email = messages.find(id).orElseThrow();
        if (email.channel().equals(Channel.NOTICE.code())) {
            return; // it says nothing about the case, and the task that it speaks of is chased by itself
        }
        String team = email.toTeam();
        facts.note(
                email.caseReference(),
                "undelivered:" + id,
                Channel.of(email.channel()).words() + " could not be delivered",
                Map.of(
                        "To",
                        team == null
                                ? Objects.requireNonNullElse(email.toAddress(), "")
                                : addresses.contact(team).name(),
                        "Subject",
                        email.content().subject()));
        UUID letter = email.opens();
        if (letter != null) {
            messages.find(letter).ifPresent(tellCase::undelivered);
        }
        if (email.isToPerson()) {
            toBePrinted(email);
            tellCase.undelivered(email);
        }
    }

    /** Nobody but the person had it: somebody has to print it, or to ring. */
    private void toBePrinted(Message letter) {
        toBeRead.give(
                letter.caseReference(),
                "to-be-printed:" + letter.id(),
                new Content(
                        "What was written to the person could not be delivered",
                        "%s: ring them, or print it and send it by post: %s\n\nCase reference: %s"
                                .formatted(
                                        Channel.of(letter.channel()).words(),
                                        Markdown.escape("/baton/letters/" + letter.id()),
                                        Markdown.escape(letter.caseReference())),
                        false,
                        null,
                        letter.content().person(),
                        null,
                        null));
    }
}
