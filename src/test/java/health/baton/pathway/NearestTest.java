package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> ROLES = List.of("practice", "psychiatrist", "psychologist", "crew");

    @Test
    void knowsWhatWasMeantByASlipOfThePen() {
        assertThat(Nearest.to("psychiatirst", ROLES)).hasValue("psychiatrist");
        assertThat(Nearest.to("practise", ROLES)).hasValue("practice");
        assertThat(Nearest.to("psychiatrists", ROLES)).hasValue("psychiatrist");
        assertThat(Nearest.to("", List.of("crew"))).isEmpty();
    }

    @Test
    void doesNotGuessWhatIsFarAway() {
        assertThat(Nearest.to("cook", ROLES)).isEmpty();
        assertThat(Nearest.to("psychiatrist", List.of("psychologist", "psychiatrist")))
                .isEmpty();
        assertThat(Nearest.to("crew", List.of())).isEmpty();
    }
}
