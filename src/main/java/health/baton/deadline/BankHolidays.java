package health.baton.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import health.baton.directory.DaysOff;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The bank holidays by Jollyday, for every year; where gov.uk's own list says otherwise, as gov.uk says. */
@Component
class BankHolidays implements DaysOff {
    private static final Map<String, String> CALENDARS =
            Map.of("england-and-wales", "eng", "scotland", "sct", "northern-ireland", "nir");

    /** Jollyday has it (football world cup), the list at https://www.gov.uk/bank-holidays does not. */
    private static final Map<String, Set<LocalDate>> NOT_ON_THE_LIST_OF_GOV_UK =
            Map.of("scotland", Set.of(LocalDate.of(2026, 6, 15)));

    private final HolidayManager calendars = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final Map<String, Set<LocalDate>> known = new ConcurrentHashMap<>();

    @Override
    public boolean bankHoliday(String division, LocalDate day) {
        return of(division, Year.from(day)).contains(day);
    }

    Set<LocalDate> of(String division, Year year) {
        String calendar = CALENDARS.get(division);
        if (calendar == null) {
            throw new IllegalArgumentException(
                    "There is no division '%s' with bank holidays, only %s".formatted(division, CALENDARS.keySet()));
        }
        return known.computeIfAbsent(
                division + year,
                key -> calendars.getHolidays(year, calendar).stream()
                        .map(Holiday::getDate)
                        .filter(day -> !NOT_ON_THE_LIST_OF_GOV_UK
                                .getOrDefault(division, Set.of())
                                .contains(day))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
