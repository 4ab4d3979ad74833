package health.baton.correspondence;

import java.util.Locale;

/** How a message goes. A notice is an e-mail that never carries anything about the person. */
enum Channel {
    WORK_QUEUE,
    EMAIL,
    PRINT,
    NOTICE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean leavesBySmtp() {
        return this == EMAIL || this == NOTICE;
    }
}
