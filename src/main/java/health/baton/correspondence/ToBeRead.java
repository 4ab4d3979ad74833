package health.baton.correspondence;

import health.baton.engine.Beside;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Something came that no step of the case would show to anybody: somebody is given it as a task beside the case, which is chased. */
@Component
class ToBeRead {
    private final StandIns standIns;
    private final Outbox outbox;
    private final Beside beside;

    ToBeRead(StandIns standIns, Outbox outbox, Beside beside) {
        this.standIns = standIns;
        this.outbox = outbox;
        this.beside = beside;
    }

    /** Gives it to the area's coordinator, else to the responsible team, whose id is returned; the same key twice gives it once. */
    Optional<String> give(String caseReference, String key, Content content) {
        Optional<String> team = standIns.of(caseReference);
        team.ifPresent(reader -> outbox.putNew(
                        new Draft(caseReference, Kind.NOTICE, Recipient.queueOf(reader), content, key, Links.NONE))
                .ifPresent(message -> beside.begin(
                        Beside.SOMETHING_CAME, caseReference, reader, Map.of(Beside.MESSAGE, message.toString()))));
        return team;
    }
}
