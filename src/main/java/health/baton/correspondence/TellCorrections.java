package health.baton.correspondence;

import health.baton.casefile.EntryCorrected;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Something was entered in error: everybody who was told about the person of the case is told. */
@Component
class TellCorrections {
    private static final String SUBJECT = "Correction: something that you were told was entered in error";
    private final Messages messages;
    private final Outbox outbox;
    private final Delivery delivery;
    private final Smtp smtp;

    TellCorrections(Messages messages, Outbox outbox, Delivery delivery, Smtp smtp) {
        this.messages = messages;
        this.outbox = outbox;
        this.delivery = delivery;
        this.smtp = smtp;
    }

    /** Tells them, once for this entry, in the transaction of the correction. */
    @EventListener
    void on(EntryCorrected entry) {
        for (Message told : messages.toldOf(entry.caseReference())) {
            String key = "correction:" + entry.entryId() + ":" + told.id();
            correct(told, key, body(told, entry.reason(), entry.movedTo() != null));
        }
    }

    private void correct(Message told, String key, String body) {
        Content before = told.content();
        Content content = new Content(SUBJECT, body, false, null, before.person(), before.birthDate(), before.phone());
        Links links = Links.correcting(told.id());
        String team = told.toTeam();
        if (team != null) {
            delivery.toTeam(told.caseReference(), Kind.CORRECTION, team, content, key, links);
            return;
        }
        String address = told.toAddress();
        Recipient to = address != null && smtp.configured() ? Recipient.email(null, address) : Recipient.print();
        outbox.put(new Draft(told.caseReference(), Kind.CORRECTION, to, content, key, links));
    }

    /** The reason is free text and stays among professionals. */
    private static String body(Message told, String reason, boolean moved) {
        List<String> parts = List.of(
                "## What was wrong",
                "Something in “" + Markdown.escape(told.content().subject()) + "” of "
                        + Markdown.escape(Words.time(told.createdAt())) + " was entered in error.",
                told.toTeam() == null ? "" : Markdown.escape("Reason: " + reason),
                moved ? "It was about somebody else." : "",
                "## What to do",
                "Do not act on it without asking. Mark it as entered in error where you have copied it.",
                told.content().phone() == null
                        ? ""
                        : Markdown.escape("Ring " + told.content().phone()));
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
