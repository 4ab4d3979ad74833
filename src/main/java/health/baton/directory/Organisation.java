package health.baton.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the NHS Organisation Data Service lists it.
 *
 * @param ods its code, e.g. {@code C82009}
 * @param address its lines, joined by commas
 * @param closed its last day; null while it has none
 * @param status {@code A} active, {@code C} closed, {@code D} dormant, {@code P} proposed
 * @param setting kind of prescriber; {@code 4} is a general practice
 */
public record Organisation(
        String ods,
        String name,
        String address,
        @Nullable String postcode,
        @Nullable String phone,
        LocalDate opened,
        @Nullable LocalDate closed,
        String status,
        String setting) {
    /** Whether it is a general practice, and not e.g. a clinic that prescribes. */
    public boolean isPractice() {
        return "4".equals(setting);
    }

    /** Whether it works on this day: from its first to its last day, never while it is dormant or proposed. */
    public boolean isOpen(LocalDate day) {
        boolean begun = !day.isBefore(opened);
        LocalDate last = closed;
        if (last != null) {
            return begun && !day.isAfter(last);
        }
        return begun && "A".equals(status);
    }
}
