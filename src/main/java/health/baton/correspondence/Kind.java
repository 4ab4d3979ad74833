package health.baton.correspondence;

import java.util.Locale;

/** What a message is for. */
enum Kind {
    GP,
    RECEIVING_UNIT,
    PLAN,
    /** To the person, who may answer it on the reply page. */
    LETTER,
    NOTICE,
    REMINDER,
    CORRECTION;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
