package health.baton.cohort;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of an entry of a list, as its owner says. */
enum ListState {
    WAITING,
    IN_PATIENT,
    BOOKED,
    TREATED,
    REMOVED,
    DIED;

    /** As files and models say it, e.g. {@code in-patient}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ListState> of(String code) {
        String said = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(state -> state.code().equals(said))
                .findFirst();
    }
}
