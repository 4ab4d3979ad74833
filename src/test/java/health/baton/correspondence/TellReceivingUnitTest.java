package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellReceivingUnitTest {
    private final Room room = Room.withoutMail();
    private final TellReceivingUnit tellReceivingUnit =
            new TellReceivingUnit(room.facts, room.addresses, room.letters, room.composer, room.delivery);

    @Test
    void givesTheFindingsAndTheWishesToTheUnitOnce() {
        room.asking().facts.facts.put("wishes", "Wants her cat looked after");

        assertThat(run()).containsEntry("told", true);
        assertThat(run()).containsEntry("told", true);

        Message message = room.messages.find(room.ids().get(0)).orElseThrow();
        assertThat(room.count("true")).isEqualTo(1);
        assertThat(message.toTeam()).isEqualTo("receiving-unit-leicester");
        assertThat(message.content().asked()).isFalse();
        assertThat(Markdown.text(message.content().body()))
                .contains("Fell in the kitchen", "Wants her cat looked after", "Allergies: not recorded.");
    }

    @Test
    void saysThatSomebodyHasToRingWhenThereIsNoUnit() {
        room.addresses.teams.put("receiving-unit", List.of());

        assertThat(run()).containsEntry("told", false);
        assertThat(room.facts.notes.values()).singleElement().asString().contains("Ring them before arrival");
    }

    private Map<String, Object> run() {
        return tellReceivingUnit.run(Room.work("run-1", Map.of()));
    }
}
