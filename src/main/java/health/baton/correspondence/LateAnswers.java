package health.baton.correspondence;

import health.baton.form.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The person told something that the case no longer waits for: no task will show it, so that somebody is sent it. */
@Component
class LateAnswers {
    private static final String WHAT =
            "A person has answered a letter after their case had moved on: open “To be read” in Baton";
    private final Facts facts;
    private final Addresses addresses;
    private final StandIns standIns;
    private final Outbox outbox;
    private final Notices notices;

    LateAnswers(Facts facts, Addresses addresses, StandIns standIns, Outbox outbox, Notices notices) {
        this.facts = facts;
        this.addresses = addresses;
        this.standIns = standIns;
        this.outbox = outbox;
        this.notices = notices;
    }

    /** Sends it to the area's coordinator, else to the responsible team; the story says to whom. */
    void tell(Message letter, UUID key, String label, List<Answer> said) {
        String reference = letter.caseReference();
        Optional<String> team = standIns.of(reference);
        team.ifPresent(reader -> {
            outbox.put(new Draft(
                    reference,
                    Kind.NOTICE,
                    Recipient.queueOf(reader),
                    content(letter, label, said),
                    "late:" + key,
                    Links.NONE));
            notices.tell(
                    notices.meant(Set.of(), List.of(reader)), reference, Kind.NOTICE, WHAT, null, "late-notice:" + key);
        });
        facts.note(
                reference,
                "late:" + key,
                "The case no longer waited for what the person told",
                Map.of(
                        "Sent to",
                        team.map(reader -> addresses.contact(reader).name())
                                .orElse("Nobody: there is no coordinator for this area")));
    }

    private static Content content(Message letter, String label, List<Answer> said) {
        StringBuilder body = new StringBuilder("The case had ended or gone on; nobody else is shown this.\n\n## ")
                .append(Markdown.escape(label))
                .append("\n\n");
        said.forEach(answer -> body.append("- ")
                .append(Markdown.escape(answer.label() + ": "))
                .append(Markdown.escape(answer.text()))
                .append('\n'));
        body.append(
                        "\n## What to do\n\nRead it now, and ring the person if anything in it cannot wait. Case reference: ")
                .append(Markdown.escape(letter.caseReference()));
        return new Content(
                "The person has answered a letter after the case had moved on",
                body.toString(),
                false,
                null,
                letter.content().person(),
                null,
                null);
    }
}
