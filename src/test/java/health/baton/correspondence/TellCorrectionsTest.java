package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.casefile.EntryCorrected;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellCorrectionsTest {
    private final Room room = Room.withMail(1);
    private final TellCorrections corrections =
            new TellCorrections(room.messages, room.outbox, room.delivery, room.smtp);

    @Test
    void tellsEverybodyWhoWasToldOnce() {
        room.addresses.emails.put(FakeAddresses.PRACTICE, "reception@practice.example");
        room.told();
        new SendPlan(room.letters, room.composer, room.inWriting, room.ways).run(Room.work("run-2", Map.of()));

        corrections.on(new EntryCorrected(Room.CASE, 7, "Wrong patient, was Mrs Smith", "M3PQ-9ZZT"));
        corrections.on(new EntryCorrected(Room.CASE, 7, "Wrong patient, was Mrs Smith", "M3PQ-9ZZT"));

        assertThat(room.count("kind = 'correction'")).isEqualTo(3);
        assertThat(room.count("kind = 'correction' and channel = 'work-queue' and to_team = 'practice-c82009'"
                        + " and body_markdown like '%Mrs Smith%' and body_markdown like '%somebody else%'"))
                .isEqualTo(1);
        assertThat(room.count("kind = 'correction' and channel <> 'work-queue' and body_markdown like '%Smith%'"))
                .isZero();
        assertThat(room.count("body_markdown like '%M3PQ%'")).isZero();
    }

    @Test
    void asksNothingOfThePersonAndFrightensNobody() {
        new SendPlan(room.letters, room.composer, room.inWriting, room.ways).run(Room.work("run-2", Map.of()));

        corrections.on(new EntryCorrected(Room.CASE, 7, "Wrong patient, was Mrs Smith", "M3PQ-9ZZT"));

        assertThat(
                        room.count(
                                "kind = 'correction' and subject like 'A letter from us%'"
                                        + " and body_markdown like '%do not have to do anything%'"
                                        + " and body_markdown not like '%entered in error%' and body_markdown not like '%somebody else%'"))
                .isEqualTo(1);
    }

    @Test
    void marksWhatWasToldAsCorrected() {
        String code = room.toldByLink();
        var message = room.replies.find(code).message();
        assertThat(room.replies.open(message).corrected()).isFalse();

        corrections.on(new EntryCorrected(Room.CASE, 7, "Typed into the wrong case", null));

        assertThat(room.replies.open(message).corrected()).isTrue();
    }
}
