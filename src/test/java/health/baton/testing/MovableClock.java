package health.baton.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock in the test's hand. */
public final class MovableClock extends Clock {
    private Instant now;

    /** It begins on a Monday morning. */
    public MovableClock() {
        this("2026-11-23T10:00:00Z");
    }

    public MovableClock(String begin) {
        now = Instant.parse(begin);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
