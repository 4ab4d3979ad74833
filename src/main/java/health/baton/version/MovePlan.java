package health.baton.version;

import health.baton.engine.Version;
import health.baton.engine.Versions;
import java.util.List;

/**
 * What a move to the newest version would come to.
 *
 * @param spots the places at which cases stand now
 */
public record MovePlan(Version from, Version to, List<Spot> spots) {
    /**
     * A place.
     *
     * @param cases how many stand there
     * @param against why none of them can be moved from there; empty when it is safe
     */
    public record Spot(Versions.Place place, long cases, List<String> against) {
        public boolean safe() {
            return against.isEmpty();
        }
    }
}
