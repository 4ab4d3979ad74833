package health.baton.downtime;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether somebody could rely on the snapshot now; where none is to be written, nothing is wrong. */
@Component("downtimeSnapshot")
class SnapshotHealth implements HealthIndicator {
    /** Then two in a row are missing. */
    private static final int TOO_OLD = 3;

    private final SnapshotState state;
    private final DowntimeSettings settings;
    private final Clock clock;
    private final Instant begun;

    SnapshotHealth(SnapshotState state, DowntimeSettings settings, Clock clock, MeterRegistry registry) {
        this.state = state;
        this.settings = settings;
        this.clock = clock;
        this.begun = clock.instant();
        Gauge.builder("baton.downtime.snapshot.age", this, SnapshotHealth::age)
                .description("How old the snapshot of the urgent cases is; since the start while there is none")
                .baseUnit("seconds")
                .register(registry);
    }

    private double age() {
        return settings.folder().isEmpty() ? Double.NaN : since(state.now()).toSeconds();
    }

    private Duration since(SnapshotState.State now) {
        Instant written = now.writtenAt();
        return Duration.between(written == null ? begun : written, clock.instant());
    }

    @Override
    public Health health() {
        if (settings.folder().isEmpty()) {
            return Health.up().build();
        }
        SnapshotState.State now = state.now();
        boolean tooOld = since(now).compareTo(settings.every().multipliedBy(TOO_OLD)) > 0;
        return now.failedAt() != null || tooOld
                ? Health.down().build()
                : Health.up().build();
    }
}
