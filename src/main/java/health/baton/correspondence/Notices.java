package health.baton.correspondence;

import health.baton.engine.People;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** E-mails to staff that something waits for them; they say what and by when, and nothing about the person or the case. */
@Component
class Notices {
    private final Outbox outbox;
    private final Addresses addresses;
    private final People people;
    private final Smtp smtp;
    private final MailSettings settings;

    Notices(Outbox outbox, Addresses addresses, People people, Smtp smtp, MailSettings settings) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.people = people;
        this.smtp = smtp;
        this.settings = settings;
    }

    /** Tells each of them, once for this key. */
    void tell(
            Collection<String> whom, String caseReference, Kind kind, String what, @Nullable Instant due, String key) {
        if (!smtp.configured()) {
            return;
        }
        String when = due == null ? "" : ", due " + Words.time(due);
        String body = Markdown.escape(what + when + ".") + "\n\nSign in: <"
                + settings.link("/camunda/app/tasklist/default/") + ">";
        for (String person : whom) {
            addresses
                    .staffEmail(person)
                    .or(() -> people.email(person))
                    .filter(MailSettings::isAddress)
                    .ifPresent(address -> outbox.put(new Draft(
                            caseReference,
                            kind,
                            Recipient.notice(person, address),
                            Content.impersonal("Baton: a task waits for you", body),
                            key + ":" + person,
                            Links.NONE)));
        }
    }

    /** The people who are meant: those who are named, else everybody in the teams. */
    Set<String> meant(Collection<String> named, List<String> teams) {
        Set<String> meant = new LinkedHashSet<>(named);
        if (meant.isEmpty()) {
            teams.forEach(team -> meant.addAll(people.membersOf(team)));
        }
        return meant;
    }
}
