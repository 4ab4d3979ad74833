package health.baton.engine;

import java.time.Instant;
import java.util.Optional;

/** When that which a case goes on with was really done, where that was earlier: on paper, while Baton was down. */
public interface RealTimes {
    /** Empty unless the latest thing that somebody entered was done on paper, and has just been entered. */
    Optional<Instant> of(String caseReference);
}
