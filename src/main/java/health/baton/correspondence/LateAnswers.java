package health.baton.correspondence;

import health.baton.form.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The person told something that the case no longer waits for: no task of the case will show it, so that somebody is given it. */
@Component
class LateAnswers {
    private final Facts facts;
    private final Addresses addresses;
    private final ToBeRead toBeRead;

    LateAnswers(Facts facts, Addresses addresses, ToBeRead toBeRead) {
        this.facts = facts;
        this.addresses = addresses;
        this.toBeRead = toBeRead;
    }

    /** Gives it to the area's coordinator, else to the responsible team; the story says to whom. */
    void tell(Message letter, UUID key, String label, List<Answer> said) {
        String reference = letter.caseReference();
        Optional<String> team = toBeRead.give(reference, "late:" + key, content(letter, label, said));
        facts.note(
                reference,
                "late:" + key,
                "The case no longer waited for what the person told",
                Map.of(
                        "Given to",
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
