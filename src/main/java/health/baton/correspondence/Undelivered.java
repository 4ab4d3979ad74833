package health.baton.correspondence;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An e-mail was given up: its case's story says so, and the case that waits for an answer is told. */
@Component
class Undelivered {
    private final Messages messages;
    private final TellCase tellCase;
    private final Facts facts;
    private final Addresses addresses;

    Undelivered(Messages messages, TellCase tellCase, Facts facts, Addresses addresses) {
        this.messages = messages;
        this.tellCase = tellCase;
        this.facts = facts;
        this.addresses = addresses;
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
                "An e-mail could not be delivered",
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
    }
}
