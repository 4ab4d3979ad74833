package health.baton.correspondence;

import health.baton.testing.MovableClock;
import java.util.Map;
import java.util.UUID;

/** A room that has sent a text message by GOV.UK Notify, for tests of what Notify says afterwards. */
public final class Receipts implements AutoCloseable {
    private final GovNotify server = new GovNotify(new MovableClock(Room.BEGIN));
    private final Room room = Room.withNotify(server.settings(GovNotify.SECRET));

    public Delivered delivered() {
        return room.delivered;
    }

    public String token() {
        return GovNotify.TOKEN;
    }

    public UUID sentTextMessage() {
        room.engine.files.put("processes/ptcda/letters/invitation.sms.md", "# Short\nAnswer: {{answerLink}}");
        room.facts.facts.put("birthDate", "1961-04-05");
        room.facts.facts.put("phone", "07700900321");
        UUID id = room.written("run-1", Map.of("channel", "sms"));
        room.sendMail.sendDue();
        return id;
    }

    public boolean failed(UUID id) {
        return room.count("failed_at is not null and id = '%s'".formatted(id)) == 1;
    }

    @Override
    public void close() {
        server.close();
    }
}
