package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {
    @Test
    void readsHoursAsPeopleWriteThem() {
        assertThat(WeeklyHours.read("Mon-Fri 08:00-18:30", false))
                .isEqualTo(Hours.weekdays(LocalTime.of(8, 0), LocalTime.of(18, 30)));
        assertThat(WeeklyHours.read("Mon-Sun 08:00-20:00", true))
                .isEqualTo(Hours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0)));
        assertThat(WeeklyHours.read("always", true)).isEqualTo(Hours.always());
        assertThat(WeeklyHours.read("Mon-Sun 00:00-24:00", true)).isEqualTo(Hours.always());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "always | always",
                "Mon-Fri 08:00-18:30; Sat 09:00-12:00 | Mon-Fri 08:00-18:30; Sat 09:00-12:00",
                "mon-fri 08:00-12:00;mon-fri 13:00-18:00 | Mon-Fri 08:00-12:00; Mon-Fri 13:00-18:00",
                "Fri-Mon 20:00-08:00 | Mon 20:00-08:00; Fri-Sun 20:00-08:00",
                "Sun 00:00-24:00 | Sun 00:00-24:00"
            })
    void writesTheSameHoursAlwaysInTheSameWay(String written, String usual) {
        Hours hours = WeeklyHours.read(written, false);

        assertThat(WeeklyHours.write(hours)).isEqualTo(usual);
        assertThat(WeeklyHours.read(usual, false)).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "never",
                "Mon-Fri",
                "Mon-Fri 8-18",
                "Mon-Fri 08:00-25:00",
                "Mox 08:00-18:00",
                "Mon 08:00-18:00;",
                "Mon 08:00-12:00; Mon 11:00-13:00",
                "Mon 24:00-08:00"
            })
    void refusesWhatIsNoHours(String text) {
        assertThatThrownBy(() -> WeeklyHours.read(text, true))
                .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
    }
}
