package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactLineTest {
    @Test
    void hasNoLabelWithNothingBehindIt() {
        assertThat(ContactLine.of(
                        Map.of("phone", "07700 900001", "accessibleInformation", "large-print", "email", " ")))
                .isEqualTo("Telephone: 07700 900001 · Information in: large print");
        assertThat(ContactLine.of(Map.of())).isEqualTo("No telephone number or e-mail address is recorded");
    }
}
