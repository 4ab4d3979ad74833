package health.baton.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarliestTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Map<String, Object> KNOWN =
            Map.of("wentHome", "2026-10-12", "rungAt", "2026-10-12T10:30+01:00", "story", "long ago");

    @Test
    void isNowWhenNothingIsSaid() {
        assertThat(Earliest.of(null, null, KNOWN, NOW)).isEqualTo(NOW);
        assertThat(Earliest.of(null, "P7D", KNOWN, NOW)).isEqualTo(Instant.parse("2026-11-28T09:00:00Z"));
    }

    @Test
    void countsCalendarDaysFromAFactOfTheCase() {
        assertThat(Earliest.of("wentHome", "P42D", KNOWN, NOW)).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(Earliest.of("rungAt", null, KNOWN, NOW)).isEqualTo(Instant.parse("2026-10-12T09:30:00Z"));
    }

    @Test
    void takesADateAsItIs() {
        assertThat(Earliest.of("2026-07-01", "P0D", KNOWN, NOW)).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
    }

    @Test
    void refusesWhatIsNoDateAndNoTimeWithoutRepeatingIt() {
        assertThatThrownBy(() -> Earliest.of("story", null, KNOWN, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("long ago");
        assertThatThrownBy(() -> Earliest.of(null, "six weeks", KNOWN, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("six weeks");
    }
}
