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
 * Gives the receiving unit the findings and the person's wishes before they arrive (letter {@code receiving-unit}). Input:
 * {@code area}, else as the case knows it. Output: {@code told}, false when the directory has no unit for the area; then
 * the story says that somebody has to ring.
 */
@Component
@Contract(
        reachesPeople = true,
        label = "Tell the receiving unit",
        means =
                "Gives the receiving unit of the area the findings and the person's wishes before they arrive. Where the directory has no unit, the story says that somebody has to ring.",
        in = {
            @In(
                    name = "area",
                    label = "Area",
                    means = "The area of the unit",
                    kind = Contract.Kind.VARIABLE,
                    required = false),
            @In(
                    name = "letter",
                    label = "Letter",
                    means = "Name of the letter in the pathway's folder; empty means receiving-unit",
                    required = false)
        },
        out =
                @Out(
                        name = "told",
                        means = "false when the directory has no unit for the area",
                        values = {"true", "false"},
                        kept = false))
@FromFolder(letters = "{letter|receiving-unit}")
class TellReceivingUnit implements Capability {
    private static final String ROLE = "receiving-unit";
    private final Facts facts;
    private final Addresses addresses;
    private final Letters letters;
    private final Composer composer;
    private final Delivery delivery;

    TellReceivingUnit(Facts facts, Addresses addresses, Letters letters, Composer composer, Delivery delivery) {
        this.facts = facts;
        this.addresses = addresses;
        this.letters = letters;
        this.composer = composer;
        this.delivery = delivery;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Optional<String> unit = area(work)
                .flatMap(area -> addresses.covering(ROLE, area).stream().findFirst());
        String whom = unit.map(team -> tell(work, team))
                .orElse("Nobody: the directory has no receiving unit for this area. Ring them before arrival.");
        facts.note(work.caseReference(), work.key() + ":told", work.label(), Map.of("Told", whom));
        return Map.of("told", unit.isPresent());
    }

    private String tell(Work work, String team) {
        Letter letter = letters.of(
                work.caseReference(), work.pathway(), work.find("letter").orElse(ROLE));
        Content written = composer.compose(work.caseReference(), letter);
        Content content = new Content(
                written.subject(), written.body(), false, null, written.person(), written.birthDate(), written.phone());
        UUID id = delivery.toTeam(work.caseReference(), Kind.RECEIVING_UNIT, team, content, work.key(), Links.NONE);
        return addresses.contact(team).name() + " (message " + id + ")";
    }

    private Optional<String> area(Work work) {
        return work.find("area")
                .or(() -> Optional.ofNullable(facts.known(work.caseReference(), Set.of("area"))
                                .get("area"))
                        .map(Object::toString));
    }
}
