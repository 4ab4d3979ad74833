package health.baton.correspondence;

import health.baton.casefile.EntryCorrected;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String subject = isToThePerson(told) ? "A letter from us may not have been right" : SUBJECT;
        Content content = new Content(subject, body, false, null, before.person(), before.birthDate(), before.phone());
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

    private static String body(Message told, String reason, boolean moved) {
        String subject = Markdown.escape(told.content().subject());
        String written = Markdown.escape(Words.time(told.createdAt()));
        String phone = told.content().phone();
        return isToThePerson(told)
                ? paragraphs(
                        "Something in our letter “%s” of %s may not have been right. We have put our notes right."
                                .formatted(subject, written),
                        "You do not have to do anything. If you are not sure what of the letter still holds, ask us before you change a medicine or anything else because of it.",
                        phone == null ? "" : Markdown.escape("Ring " + phone))
                : paragraphs(
                        "## What was wrong",
                        "Something in “%s” of %s was entered in error.".formatted(subject, written),
                        // free text: stays among professionals, in their work queue
                        told.toTeam() == null ? "" : Markdown.escape("Reason: " + reason),
                        moved ? "It was about somebody else." : "",
                        "## What to do",
                        "Do not act on it without asking. Mark it as entered in error where you have copied it.",
                        phone == null ? "" : Markdown.escape("Ring " + phone));
    }

    private static boolean isToThePerson(Message told) {
        return told.isToPerson() || told.kind().equals(Kind.PLAN.code());
    }

    private static String paragraphs(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
