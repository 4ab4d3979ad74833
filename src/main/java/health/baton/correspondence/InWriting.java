package health.baton.correspondence;

import health.baton.engine.Work;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the person something in writing: by e-mail to the address that they gave for it, else as a page to print. */
@Component
class InWriting {
    private final Facts facts;
    private final Outbox outbox;
    private final Smtp smtp;

    InWriting(Facts facts, Outbox outbox, Smtp smtp) {
        this.facts = facts;
        this.outbox = outbox;
        this.smtp = smtp;
    }

    /**
     * Under which names the case file has it.
     *
     * @param address fact with the e-mail address that was given for it
     * @param page fact with the address of the page to print, for forms
     * @param label of the line in the story
     */
    record Names(String address, String page, String label) {}

    record Given(Channel channel, UUID message) {}

    /** Once for each run; who reads the story sees how it went, and where to print it. */
    Given give(Work work, Kind kind, Content content, Names names, Links links) {
        Optional<String> address = Optional.ofNullable(facts.known(work.caseReference(), Set.of(names.address()))
                        .get(names.address()))
                .map(given -> given.toString().strip())
                .filter(given -> smtp.configured() && MailSettings.isAddress(given));
        Recipient to = address.map(given -> Recipient.email(null, given)).orElse(Recipient.print());
        UUID id = outbox.put(new Draft(work.caseReference(), kind, to, content, work.key(), links));
        String page = "/baton/letters/" + id;
        facts.note(
                work.caseReference(),
                work.key() + ":" + kind.code(),
                work.label(),
                Map.of(
                        names.label(),
                        address.isPresent() ? "Sent by e-mail; to print it: " + page : "To print: " + page));
        facts.keep(work.caseReference(), work.key() + ":letter", work.label(), Map.of(names.page(), page));
        return new Given(to.channel(), id);
    }
}
