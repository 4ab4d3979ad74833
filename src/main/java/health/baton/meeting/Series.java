package health.baton.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting that comes again.
 *
 * @param meeting what models call it, e.g. {@code icu-mdt}
 * @param area code of the area, e.g. {@code leicester}; in one area there is one of each
 * @param name as people call it
 * @param venue where it is held
 * @param day on which it is held
 * @param starts local time of the United Kingdom
 * @param everyWeeks 1 for every week
 * @param since the first is on this day or the first such weekday after it
 * @param minutes how long it takes
 * @param mostCases how many cases can be discussed
 * @param chair role of who leads it
 * @param organiser role of who keeps its agenda
 * @param members roles of who else takes part
 */
public record Series(
        String meeting,
        String area,
        String name,
        String venue,
        DayOfWeek day,
        LocalTime starts,
        int everyWeeks,
        LocalDate since,
        int minutes,
        int mostCases,
        String chair,
        String organiser,
        List<String> members) {
    public Series {
        members = List.copyOf(members);
    }

    /** Every role that takes part; the chair first, the organiser last. */
    List<String> roles() {
        return Stream.concat(Stream.concat(Stream.of(chair), members.stream()), Stream.of(organiser))
                .distinct()
                .toList();
    }
}
