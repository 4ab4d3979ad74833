package health.baton.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins by network, at all doors together and in memory: after so many within ten minutes (20 unless
 * {@code baton.sign-in.failures} says otherwise) the network has to wait until these ten minutes are over. The engine's own
 * delay protects one account; this protects all of them from one client.
 */
@Component
final class AddressLimit {
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int NETWORKS = 10_000;

    private final Clock clock;
    private final int failures;
    private final Map<String, Failures> byNetwork = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NETWORKS;
        }
    };

    AddressLimit(Clock clock, @Value("${baton.sign-in.failures:20}") int failures) {
        this.clock = clock;
        this.failures = failures;
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
        return known == null || known.overAt(now) || known.count() < failures
                ? Duration.ZERO
                : Duration.between(now, known.since().plus(WINDOW));
    }

    private record Failures(Instant since, int count) {
        boolean overAt(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }
}
