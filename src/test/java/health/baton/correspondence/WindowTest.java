package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowTest {
    private final Room room = Room.withoutMail();

    @Test
    void saysWhoLivesWhereLineByLineAndNothingElse() {
        given("3 Mill Lane, Evington\nLeicester\n\nLE5 1AA");

        assertThat(window()).containsExactly("Rhys Price", "3 Mill Lane", "Evington", "Leicester", "LE5 1AA");
    }

    @Test
    void putsWhatIsTooManyLinesForTheWindowIntoTheLast() {
        given("Flat 2, The Elms, 3 Mill Lane, Evington, Leicester, Leicestershire, LE5 1AA");

        assertThat(window())
                .containsExactly(
                        "Rhys Price",
                        "Flat 2",
                        "The Elms",
                        "3 Mill Lane",
                        "Evington",
                        "Leicester, Leicestershire, LE5 1AA");
    }

    @Test
    void takesTheAddressInLinesWithThePostcodeBesideIt() {
        room.facts.facts.putAll(
                Map.of("familyName", "Price", "addressLines", "3 Mill Lane\nLeicester", "postcode", "LE5 1AA"));

        assertThat(window()).containsExactly("Price", "3 Mill Lane", "Leicester", "LE5 1AA");
    }

    @Test
    void knowsWhoNeedsLargePrint() {
        assertThat(Window.envelope(Map.of("accessibleInformation", "large-print"))
                        .largePrint())
                .isTrue();
        assertThat(Window.envelope(Map.of("accessibleInformation", "none")).largePrint())
                .isFalse();
    }

    @Test
    void staysEmptyWithoutAnAddress() {
        given(" \n");

        assertThat(window()).isEmpty();
    }

    private void given(String address) {
        room.facts.facts.put("givenName", "Rhys");
        room.facts.facts.put("familyName", "Price");
        room.facts.facts.put("address", address);
    }

    private List<String> window() {
        return Window.of(room.facts, "K7QM-4XTN");
    }
}
