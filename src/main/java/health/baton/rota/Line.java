package health.baton.rota;

import health.baton.engine.Work;
import java.util.HashMap;
import java.util.Map;

/** Whom to ring, in words for the screen of the one who rings. */
record Line(String name, String number) {
    static final String NO_NUMBER = "no number in the directory";

    WhomToRing forCase(Work work) {
        return new WhomToRing(work.caseReference(), work.key(), name, number);
    }

    Map<String, Object> outputs() {
        return new HashMap<>(Map.of("ringName", name, "ringNumber", number));
    }
}
