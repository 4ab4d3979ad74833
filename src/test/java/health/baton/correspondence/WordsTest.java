package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1934-03-27|27-Mar-1934",
                "2026-06-02T14:30+00:00|Tue 02-Jun-2026 15:30",
                "2026-06-02T14:30|Tue 02-Jun-2026 14:30",
                "2026-13-40|2026-13-40",
                "keep-at-home|keep at home",
                "Mr O'Hara - next door|Mr O'Hara - next door"
            })
    void saysAValueInWords(String value, String words) {
        assertThat(Words.of(value)).containsExactly(words);
    }

    @Test
    void takesCommaJoinedCodesApartButNotASentence() {
        assertThat(Words.of("district-nurses,pharmacy")).containsExactly("district nurses", "pharmacy");
        assertThat(Words.of("Fell, then slept")).containsExactly("Fell, then slept");
    }

    @Test
    void knowsNothingFromABlank() {
        assertThat(Words.of(" ")).isEmpty();
        assertThat(Words.of(null)).isEmpty();
        assertThat(Words.of(List.of())).isEmpty();
    }

    @Test
    void takesADayAsItsEndInBritain() {
        assertThat(Words.instant("2026-06-02")).contains(Instant.parse("2026-06-02T22:59:00Z"));
    }

    @Test
    void writesAbbreviationsInCapitals() {
        assertThat(Words.heading("icu-coordinator")).isEqualTo("ICU coordinator");
        assertThat(Words.heading("roving-gp")).isEqualTo("Roving GP");
        assertThat(Words.heading("mdt")).isEqualTo("MDT");
        assertThat(Words.heading("district-nurses")).isEqualTo("District nurses");
    }
}
