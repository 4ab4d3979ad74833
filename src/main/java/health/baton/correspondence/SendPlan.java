package health.baton.correspondence;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.FromFolder;
import health.baton.engine.Work;
import java.util.Map;
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
        },
        keeps = "planLetter")
@FromFolder(letters = "{letter|plan}")
class SendPlan implements Capability {
    private final Letters letters;
    private final Composer composer;
    private final InWriting inWriting;
    private final Ways ways;

    SendPlan(Letters letters, Composer composer, InWriting inWriting, Ways ways) {
        this.ways = ways;
        this.letters = letters;
        this.composer = composer;
        this.inWriting = inWriting;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Letter letter = letters.of(
                work.caseReference(), work.pathway(), work.find("letter").orElse("plan"));
        Content content = composer.inPlainWords(work.caseReference(), letter);
        InWriting.Given given = inWriting.give(
                work,
                Kind.PLAN,
                content,
                ways.mail(work.caseReference(), "planEmail"),
                new InWriting.Names("planLetter", "The plan in writing"),
                Links.NONE);
        return Map.of(
                "planChannel",
                given.channel().code(),
                "messageId",
                given.message().toString());
    }
}
