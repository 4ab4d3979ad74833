package health.baton.correspondence;

import java.util.Locale;

/** How a message goes. A notice is an e-mail that never carries anything about the person. */
enum Channel {
    WORK_QUEUE("A message"),
    EMAIL("An e-mail"),
    PRINT("A letter"),
    NOTICE("A notice"),
    /** A text message to a mobile. */
    SMS("A text message"),
    /** A letter that is printed and posted elsewhere. */
    POST("A letter by post");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As the story calls it. */
    String words() {
        return words;
    }

    /** Whether it leaves the application by itself. */
    boolean leaves() {
        return this == EMAIL || this == NOTICE || this == SMS || this == POST;
    }
}
