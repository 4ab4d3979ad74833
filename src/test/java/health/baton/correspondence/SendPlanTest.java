package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendPlanTest {
    @Test
    void sendsThePlanToTheAddressThatWasGivenForIt() {
        Room room = Room.withMail(1);
        room.facts.facts.put("planEmail", "daughter@example.org");

        assertThat(sendPlan(room)).containsEntry("planChannel", "email");
        assertThat(room.count("kind = 'plan' and channel = 'email' and to_address = 'daughter@example.org'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "a@b.org\nBcc: c@d.org"})
    void makesAPageToPrintWhenThereIsNoAddress(String given) {
        Room room = Room.withMail(1);
        room.facts.facts.put("planEmail", given);

        assertThat(sendPlan(room)).containsEntry("planChannel", "print");
    }

    @Test
    void makesAPageToPrintWithoutAMailServer() {
        Room room = Room.withoutMail();
        room.facts.facts.put("planEmail", "daughter@example.org");

        assertThat(sendPlan(room)).containsEntry("planChannel", "print");
        assertThat(sendPlan(room)).containsEntry("planChannel", "print");
        assertThat(room.count("true")).isEqualTo(1);
        assertThat(room.facts.kept.get("run-1:letter").get("planLetter").toString())
                .isEqualTo("/baton/letters/" + room.ids().get(0));
    }

    @Test
    void givesTheNumberThatThePublicMayRing() {
        Room room = Room.withoutMail();
        room.addresses.publicPhones.put("coordinator-leicester", "0116 496 0007");
        sendPlan(room);

        assertThat(room.messages.find(room.ids().get(0)).orElseThrow().content().phone())
                .isEqualTo("0116 496 0007");
    }

    @Test
    void speaksPlainly() {
        Room room = Room.withoutMail().asking();
        sendPlan(room);

        assertThat(Markdown.text(room.messages
                        .find(room.ids().get(0))
                        .orElseThrow()
                        .content()
                        .body()))
                .contains(
                        "You stay at home for now.", "GP practice: Review the water tablets, by Wed 03-Jun-2026 17:00")
                .doesNotContain("keep-at-home", "not recorded");
    }

    private static Map<String, Object> sendPlan(Room room) {
        return new SendPlan(room.letters, room.composer, room.inWriting, room.ways).run(Room.work("run-1", Map.of()));
    }
}
