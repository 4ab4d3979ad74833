package health.baton.correspondence;

import java.util.Locale;

/** What a message is for. */
enum Kind {
    GP,
    RECEIVING_UNIT,
    PLAN,
    NOTICE,
    REMINDER,
    CORRECTION;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
