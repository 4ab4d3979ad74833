package health.baton.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Opening hours as people write them: {@code Mon-Fri 08:00-18:30; Sat 09:00-12:00}, {@code Mon 20:00-08:00} for a night,
 * {@code Sun 00:00-24:00} for a whole day, {@code always} for day and night.
 */
final class WeeklyHours {
    private static final String ALWAYS = "always";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern STRETCH = Pattern.compile("([A-Za-z]{3})(?:-([A-Za-z]{3}))? ([0-9:]{5})-([0-9:]{5})");

    private WeeklyHours() {}

    /** Throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} when the text says no hours. */
    static Hours read(String text, boolean onBankHolidays) {
        if (text.equals(ALWAYS)) {
            return new Hours(Hours.always().openings(), onBankHolidays);
        }
        List<Opening> openings = new ArrayList<>();
        for (String stretch : text.split(";", -1)) {
            Matcher parts = STRETCH.matcher(stretch.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not days with hours");
            }
            DayOfWeek first = day(parts.group(1));
            DayOfWeek last = parts.group(2) == null ? first : day(parts.group(2));
            for (int i = 0; i <= Math.floorMod(last.getValue() - first.getValue(), DayOfWeek.values().length); i++) {
                openings.add(new Opening(first.plus(i), LocalTime.parse(parts.group(3)), closes(parts.group(4))));
            }
        }
        return new Hours(openings, onBankHolidays);
    }

    /** The same hours are always written in the same way. */
    static String write(Hours hours) {
        if (hours.openings().equals(Hours.always().openings())) {
            return ALWAYS;
        }
        Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
        hours.openings()
                .forEach(opening -> days.computeIfAbsent(times(opening), any -> new ArrayList<>())
                        .add(opening.day()));
        return days.entrySet().stream()
                .flatMap(entry -> stretches(entry.getValue()).stream().map(found -> found + " " + entry.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** Days that follow one another, as one. */
    private static List<String> stretches(List<DayOfWeek> days) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < days.size(); i++) {
            if (i + 1 == days.size()
                    || days.get(i + 1).getValue() != days.get(i).getValue() + 1) {
                stretches.add(from == i ? name(days.get(i)) : name(days.get(from)) + "-" + name(days.get(i)));
                from = i + 1;
            }
        }
        return stretches;
    }

    private static String times(Opening opening) {
        boolean wholeDays = opening.closes().equals(LocalTime.MIDNIGHT);
        return TIME.format(opening.opens()) + "-" + (wholeDays ? "24:00" : TIME.format(opening.closes()));
    }

    private static LocalTime closes(String text) {
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name(day).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such day"));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
