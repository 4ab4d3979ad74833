package health.baton.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The checks of this room, at noon on 21 November 2026. */
public final class Checks {
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private Checks() {}

    public static List<FieldCheck> all() {
        return all(NOON);
    }

    public static List<FieldCheck> all(Clock clock) {
        return List.of(
                new NhsNumberCheck(),
                new BirthDateCheck(clock),
                new NotFutureCheck(clock),
                new NotPastCheck(clock),
                new PostcodeCheck(),
                new PhoneCheck());
    }
}
