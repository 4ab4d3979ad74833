package health.baton.correspondence;

import health.baton.engine.BusinessOutcome;
import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.Contract.Outcome;
import health.baton.engine.FromFolder;
import health.baton.engine.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the named GP, in one document, what was found and decided, who is responsible and what is asked. Inputs: {@code
 * kind} (the letter is {@code gp-<kind>}, else {@code gp}); {@code practice} (ODS code; else as the case knows it); {@code
 * onlyIfToldBefore=yes} (somebody who was told nothing needs no news); {@code answerMessage}, {@code openedMessage}, {@code
 * failedMessage} (tell the case). Outputs: {@code messageId}, {@code told}, {@code asked}, {@code practice} (the code of whom
 * was told). Outcomes: {@code practice-unknown}; {@code cannot-be-asked}: there is no practice for what is asked, or it is due
 * before the practice opens – nothing is sent. Keeps {@code gpDocument}, {@code gpAsked}, {@code gpAskedBy} and {@code practiceBackDoor}, or {@code gpCannotBecause}, for forms.
 */
@Component
@Contract(
        tellsGp = true,
        label = "Tell the named GP",
        means =
                "Tells the named GP's practice, in one document, what was found and decided, who is responsible and what is asked. Pathways call the block tell-gp, which also waits for the answer.",
        in = {
            @In(
                    name = "kind",
                    label = "Kind of letter",
                    means = "The letter is gp-<kind> of the pathway's folder where there is one, else gp",
                    required = false),
            @In(
                    name = "practice",
                    label = "Practice",
                    means = "ODS code of the practice; empty means the one that the case knows",
                    kind = Contract.Kind.VARIABLE,
                    required = false),
            @In(
                    name = "onlyIfToldBefore",
                    label = "Only if told before",
                    means = "Who was told nothing needs no further news",
                    kind = Contract.Kind.CHOICE,
                    choices = "yes",
                    required = false),
            @In(
                    name = "answerMessage",
                    label = "Message of the answer",
                    means = "Name of the message that the case receives when the practice answers",
                    required = false),
            @In(
                    name = "openedMessage",
                    label = "Message of the opening",
                    means = "Name of the message that the case receives when the practice opens the document",
                    required = false),
            @In(
                    name = "failedMessage",
                    label = "Message of the failure",
                    means = "Name of the message that the case receives when the document cannot be delivered",
                    required = false)
        },
        out = {
            @Out(name = "messageId", means = "Which message it became; empty where nobody was told", kept = false),
            @Out(
                    name = "told",
                    means = "true when a practice was told",
                    values = {"true", "false"}),
            @Out(
                    name = "asked",
                    means = "true when the practice is asked to do something",
                    values = {"true", "false"}),
            @Out(name = "practice", means = "ODS code of who was told; nothing where nobody was told")
        },
        outcomes = {
            @Outcome(code = "practice-unknown", means = "No open practice that can be told is known for this person"),
            @Outcome(
                    code = "cannot-be-asked",
                    means =
                            "There is no practice for what is asked, or it is due before the practice opens; nothing is sent")
        },
        keeps = {"gpDocument", "gpAsked", "gpAskedBy", "practiceBackDoor", "gpCannotBecause"})
@FromFolder(letters = {"gp-{kind}", "gp"})
class TellGp implements Capability {
    private static final String ASKED_BY = "gpAskedBy";
    private final Facts facts;
    private final Addresses addresses;
    private final Letters letters;
    private final Composer composer;
    private final Delivery delivery;
    private final Messages messages;
    private final Clock clock;

    TellGp(
            Facts facts,
            Addresses addresses,
            Letters letters,
            Composer composer,
            Delivery delivery,
            Messages messages,
            Clock clock) {
        this.facts = facts;
        this.addresses = addresses;
        this.letters = letters;
        this.composer = composer;
        this.delivery = delivery;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(Work work) throws BusinessOutcome {
        if (work.find("onlyIfToldBefore").filter("yes"::equals).isPresent()
                && !messages.toldBefore(work.caseReference(), Kind.GP, work.key())) {
            return outputs(null, false, null);
        }
        Letter letter = letters.of(
                work.caseReference(), work.pathway(), "gp-" + work.find("kind").orElse(""), "gp");
        Content content = composer.compose(work.caseReference(), letter);
        @Nullable
        Practice practice = practices(work)
                .flatMap(code -> addresses.practice(code).map(team -> new Practice(code, team)).stream())
                .findFirst()
                .orElse(null);
        if (practice == null) {
            nobodyToTell(work, letter, content);
            return outputs(null, content.asked(), null);
        }
        askNothingOfAClosedDoor(work, content, practice);
        Links links = new Links(
                null,
                null,
                work.find("answerMessage").orElse(null),
                work.find("openedMessage").orElse(null),
                work.find("failedMessage").orElse(null));
        UUID id = delivery.toTeam(work.caseReference(), Kind.GP, practice.team(), content, work.key(), links);
        tell(work, practice.team(), content);
        return outputs(id, content.asked(), practice.code());
    }

    private void nobodyToTell(Work work, Letter letter, Content content) throws BusinessOutcome {
        if (!composer.thereIsNoPractice(work.caseReference(), letter)) {
            throw new BusinessOutcome("practice-unknown", "No open practice that can be told is known for this person");
        }
        if (content.asked()) {
            throw cannotBeAsked(work, content, "There is no practice that it could be asked of");
        }
    }

    /** A practice may be found long after the decision: what cannot wait for it goes back to whoever decided. */
    private void askNothingOfAClosedDoor(Work work, Content content, Practice practice) throws BusinessOutcome {
        Instant due = content.due();
        Instant opens = addresses.opensAgain(practice.team()).orElse(clock.instant());
        if (content.asked() && due != null && !due.isAfter(opens)) {
            throw cannotBeAsked(
                    work,
                    content,
                    opens.isAfter(clock.instant())
                            ? "It is due before the practice opens again (%s)".formatted(Words.time(opens))
                            : "It was due (%s) before the practice could be asked".formatted(Words.time(due)));
        }
    }

    private static String askedBy(Content content) {
        Instant due = content.due();
        return due == null ? "no time was given" : Words.time(due);
    }

    private BusinessOutcome cannotBeAsked(Work work, Content content, String because) {
        facts.keep(
                work.caseReference(),
                work.key() + ":because",
                "Not asked of the practice",
                Map.of("gpCannotBecause", because + ". Nothing was sent to a practice.", ASKED_BY, askedBy(content)));
        return new BusinessOutcome("cannot-be-asked", because);
    }

    /** What people said last comes first: a coordinator may have found the practice since the case began. */
    private Stream<String> practices(Work work) {
        Map<String, Object> known = facts.known(work.caseReference(), Set.of("practiceCode", "practice"));
        return Stream.of(
                        Optional.ofNullable(known.get("practiceCode")),
                        work.find("practice"),
                        Optional.ofNullable(known.get("practice")))
                .flatMap(Optional::stream)
                .map(Object::toString);
    }

    private void tell(Work work, String team, Content content) {
        Addresses.Contact practice = addresses.contact(team);
        Map<String, Object> kept = new HashMap<>(
                Map.of("gpDocument", Markdown.text(content.body()), "gpAsked", content.asked() ? "yes" : "no"));
        kept.put(ASKED_BY, askedBy(content));
        if (practice.phone() != null) {
            kept.put("practiceBackDoor", practice.phone());
        }
        facts.keep(work.caseReference(), work.key() + ":document", work.label(), kept);
        facts.note(
                work.caseReference(),
                work.key() + ":told",
                work.label(),
                Map.of(
                        "Told",
                        practice.name(),
                        "Asked",
                        content.asked() ? "Yes, see the document" : "Nothing is asked"));
    }

    private static Map<String, Object> outputs(@Nullable UUID message, boolean asked, @Nullable String practice) {
        Map<String, @Nullable Object> outputs = new HashMap<>();
        outputs.put("messageId", message == null ? "" : message.toString());
        outputs.put("told", message != null);
        outputs.put("asked", asked);
        outputs.put("practice", practice);
        return nullable(outputs);
    }

    /** The engine takes null for an output that has no value. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> nullable(Map<String, @Nullable Object> outputs) {
        return (Map<String, Object>) (Map<String, ?>) outputs;
    }

    private record Practice(String code, String team) {}
}
