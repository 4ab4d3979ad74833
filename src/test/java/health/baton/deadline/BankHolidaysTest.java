package health.baton.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {
    private final BankHolidays holidays = new BankHolidays();

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void areThoseOfTheGovernmentsList(String division) throws IOException {
        Set<LocalDate> listed = new TreeSet<>();
        for (JsonNode event : list().get(division).get("events")) {
            listed.add(LocalDate.parse(event.get("date").asText()));
        }
        Set<LocalDate> computed = new TreeSet<>();
        for (int year = 2024; year <= 2027; year++) {
            computed.addAll(holidays.of(division, Year.of(year)));
        }
        assertThat(listed).hasSizeGreaterThan(30);
        assertThat(computed).isEqualTo(listed);
    }

    @Test
    void goOnAfterTheListEnds() {
        assertThat(holidays.bankHoliday("scotland", LocalDate.of(2030, 1, 2))).isTrue();
        assertThat(holidays.bankHoliday("england-and-wales", LocalDate.of(2030, 1, 2)))
                .isFalse();
    }

    @Test
    void belongToAKnownDivision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holidays.bankHoliday("atlantis", LocalDate.of(2026, 1, 1)))
                .withMessageContaining("atlantis");
    }

    private static JsonNode list() throws IOException {
        try (var file = BankHolidaysTest.class.getResourceAsStream("/deadline/bank-holidays.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
