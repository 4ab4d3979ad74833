package health.baton.correspondence;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Delivers a document to a team: always to its work queue, and by e-mail as well when the directory has an address. What
 * is about a person leaves by e-mail only to a secure domain; others learn that there is something to read.
 */
@Component
class Delivery {
    private final Outbox outbox;
    private final Addresses addresses;
    private final MailSettings settings;
    private final Smtp smtp;

    Delivery(Outbox outbox, Addresses addresses, MailSettings settings, Smtp smtp) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.settings = settings;
        this.smtp = smtp;
    }

    /** Puts both messages into the outbox. Returns the id of the one in the work queue, which the link opens. */
    UUID toTeam(String caseReference, Kind kind, String team, Content content, String key, Links links) {
        UUID id = outbox.put(new Draft(caseReference, kind, Recipient.queueOf(team), content, key, links));
        String address = addresses.contact(team).email();
        if (smtp.configured() && address != null && MailSettings.isAddress(address)) {
            outbox.put(new Draft(
                    caseReference,
                    kind,
                    Recipient.email(team, address),
                    settings.isSecure(address) ? content : pointer(caseReference),
                    key + ":email",
                    Links.opening(id)));
        }
        return id;
    }

    private static Content pointer(String caseReference) {
        return Content.impersonal(
                "There is a message for you in Baton",
                "There is a message for you in Baton about a person in your care. For their privacy it is not in this "
                        + "e-mail: sign in, or open the link.\n\nReference: " + Markdown.escape(caseReference));
    }
}
