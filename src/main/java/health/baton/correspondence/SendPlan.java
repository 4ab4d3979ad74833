package health.baton.correspondence;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.FromFolder;
import health.baton.engine.Work;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives the person, or who cares for them, the plan in plain words: by e-mail to the address that they gave for it ({@code
 * planEmail}), else as a page to print. Input: {@code letter} (default {@code plan}). Outputs: {@code planChannel} ({@code
 * email} or {@code print}), {@code messageId}. Keeps {@code planLetter}, the page's address, for forms.
 */
@Component
@Contract(
        label = "Send the plan",
        means =
                "Gives the person, or who cares for them, the plan in plain words: by e-mail where they gave an address for it, else as a page to print.",
        in =
                @In(
                        name = "letter",
                        label = "Letter",
                        means = "Name of the letter in the pathway's folder; empty means plan",
                        required = false),
        out = {
            @Out(
                    name = "planChannel",
                    means = "'email' or 'print'",
                    values = {"email", "print"}),
            @Out(name = "messageId", means = "Which message it became", kept = false)
        })
@FromFolder(letters = "{letter|plan}")
class SendPlan implements Capability {
    private final Facts facts;
    private final Letters letters;
    private final Composer composer;
    private final Outbox outbox;
    private final Smtp smtp;

    SendPlan(Facts facts, Letters letters, Composer composer, Outbox outbox, Smtp smtp) {
        this.facts = facts;
        this.letters = letters;
        this.composer = composer;
        this.outbox = outbox;
        this.smtp = smtp;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Letter letter = letters.of(
                work.caseReference(), work.pathway(), work.find("letter").orElse("plan"));
        Content content = composer.compose(work.caseReference(), letter);
        Optional<String> address = Optional.ofNullable(
                        facts.known(work.caseReference(), Set.of("planEmail")).get("planEmail"))
                .map(given -> given.toString().strip())
                .filter(given -> smtp.configured() && MailSettings.isAddress(given));
        Recipient to = address.map(given -> Recipient.email(null, given)).orElse(Recipient.print());
        UUID id = outbox.put(new Draft(work.caseReference(), Kind.PLAN, to, content, work.key(), Links.NONE));
        String page = "/baton/letters/" + id;
        facts.note(
                work.caseReference(),
                work.key() + ":plan",
                work.label(),
                Map.of(
                        "The plan in writing",
                        address.isPresent() ? "Sent by e-mail; to print it: " + page : "To print: " + page));
        facts.keep(work.caseReference(), work.key() + ":letter", work.label(), Map.of("planLetter", page));
        return Map.of("planChannel", to.channel().code(), "messageId", id.toString());
    }
}
