package health.baton.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed sign-ins by network, in memory: after {@value #FAILURES} within ten minutes the network has to wait until
 * these ten minutes are over. The engine's own delay protects one account; this protects all of them from one client.
 */
final class AddressLimit {
    static final int FAILURES = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int NETWORKS = 10_000;

    private final Clock clock;
    private final Map<String, Failures> byNetwork = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NETWORKS;
        }
    };

    AddressLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized void failed(String address) {
        Instant now = clock.instant();
        byNetwork.merge(
                ClientNetwork.of(address),
                new Failures(now, 1),
                (known, first) -> known.overAt(now) ? first : new Failures(known.since(), known.count() + 1));
    }

    /** How long this address has to wait; zero when it may try. */
    synchronized Duration wait(String address) {
        Instant now = clock.instant();
        Failures known = byNetwork.get(ClientNetwork.of(address));
        return known == null || known.overAt(now) || known.count() < FAILURES
                ? Duration.ZERO
                : Duration.between(now, known.since().plus(WINDOW));
    }

    private record Failures(Instant since, int count) {
        boolean overAt(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }
}
