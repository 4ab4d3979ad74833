package health.baton.correspondence;

import health.baton.engine.BusinessOutcome;
import health.baton.engine.Capability;
import health.baton.engine.FromFolder;
import health.baton.engine.Work;
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
 * onlyIfToldBefore=yes} (somebody who was told nothing needs no news); {@code answerMessage}, {@code openedMessage} (tell
 * the case). Outputs: {@code messageId}, {@code asked}, {@code practice} (the code of whom was told). Keeps {@code gpDocument} and {@code practiceBackDoor} for forms.
 */
@Component
@FromFolder(letters = {"gp-{kind}", "gp"})
class TellGp implements Capability {
    private final Facts facts;
    private final Addresses addresses;
    private final Letters letters;
    private final Composer composer;
    private final Delivery delivery;
    private final Messages messages;

    TellGp(Facts facts, Addresses addresses, Letters letters, Composer composer, Delivery delivery, Messages messages) {
        this.facts = facts;
        this.addresses = addresses;
        this.letters = letters;
        this.composer = composer;
        this.delivery = delivery;
        this.messages = messages;
    }

    @Override
    public Map<String, Object> run(Work work) throws BusinessOutcome {
        if (work.find("onlyIfToldBefore").filter("yes"::equals).isPresent()
                && !messages.toldBefore(work.caseReference(), Kind.GP, work.key())) {
            return outputs(null, false, null);
        }
        Practice practice = practices(work)
                .flatMap(code -> addresses.practice(code).map(team -> new Practice(code, team)).stream())
                .findFirst()
                .orElseThrow(() -> new BusinessOutcome(
                        "practice-unknown", "No open practice that can be told is known for this person"));
        Letter letter = letters.of(work.pathway(), "gp-" + work.find("kind").orElse(""), "gp");
        Content content = composer.compose(work.caseReference(), letter);
        Links links = new Links(
                null,
                null,
                work.find("answerMessage").orElse(null),
                work.find("openedMessage").orElse(null));
        UUID id = delivery.toTeam(work.caseReference(), Kind.GP, practice.team(), content, work.key(), links);
        tell(work, practice.team(), content);
        return outputs(id, content.asked(), practice.code());
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
        Map<String, Object> kept = new HashMap<>(Map.of("gpDocument", Markdown.text(content.body())));
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
        outputs.put("messageId", message == null ? null : message.toString());
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
