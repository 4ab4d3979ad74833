package health.baton.lists.web;

import health.baton.lists.ImportLog;
import health.baton.lists.Imports;
import health.baton.lists.IncomingList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list on the page.
 *
 * @param newest the newest change in words
 */
record ShownList(IncomingList list, long inForce, String newest) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Europe/London"));

    static ShownList of(IncomingList list, Imports imports) {
        return new ShownList(list, list.inForce(), newest(imports.newest(list)));
    }

    private static String newest(ImportLog.@Nullable Entry entry) {
        return entry == null
                ? "no file was brought in yet"
                : "%s by %s: %d added, %d changed"
                        .formatted(TIME.format(entry.at()), entry.who(), entry.added(), entry.changed());
    }
}
