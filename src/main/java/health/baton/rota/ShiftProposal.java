package health.baton.rota;

import health.baton.lists.Proposal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the shifts of a file with those that are in force. */
@Component
class ShiftProposal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACTLY =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss xxx", Locale.ENGLISH);

    private final Rota rota;
    private final ShiftCheck check;

    ShiftProposal(Rota rota, ShiftCheck check) {
        this.rota = rota;
        this.check = check;
    }

    Proposal of(List<Shift> listed) {
        return Proposal.of(listed, this::name, inForce(listed), this::columns, rota::addShifts);
    }

    private Map<String, Shift> inForce(List<Shift> listed) {
        if (listed.isEmpty()) {
            return Map.of();
        }
        List<Instant> starts = listed.stream()
                .map(Shift::starts)
                .sorted(Comparator.naturalOrder())
                .toList();
        return rota.starting(starts.get(0), starts.get(starts.size() - 1)).stream()
                .collect(Collectors.toMap(this::name, shift -> shift, (one, same) -> one));
    }

    private String name(Shift shift) {
        return "%s %s, %s, from %s"
                .formatted(
                        shift.role(),
                        shift.area(),
                        shift.person(),
                        EXACTLY.format(shift.starts().atZone(zone(shift))));
    }

    private Map<String, String> columns(Shift shift) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("order", String.valueOf(shift.order()));
        columns.put("ends", TIME.format(shift.ends().atZone(zone(shift))));
        return columns;
    }

    private ZoneId zone(Shift shift) {
        return check.zone(shift.role(), shift.area()).orElse(ZoneId.of("UTC"));
    }
}
