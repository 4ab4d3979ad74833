package health.baton.pathway;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Says where running cases of one version of a pathway may go on with another. */
@Component
public class SafeMoves {
    private final CapabilityPromises promises;

    SafeMoves(CapabilityPromises promises) {
        this.promises = promises;
    }

    /**
     * Compares two versions.
     *
     * @param from all files of the version on which cases run, by path, as they were deployed
     * @param to of the version on which they are to go on
     */
    public SafeMove between(Map<String, byte[]> from, Map<String, byte[]> to) {
        return new SafeMove(new VersionRead(from, promises), new VersionRead(to, promises));
    }
}
