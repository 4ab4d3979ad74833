package health.baton.cohort;

import java.util.Locale;

/** What became of a row. */
public enum RowState {
    GOOD("to be started"),
    DEATH("died: starts nothing, an open case is told"),
    REFUSED("not acceptable"),
    TWICE("stands in the file already"),
    BEFORE("started before"),
    NOT_MEANT("not meant for this pathway"),
    DEAD("has died, as a list says: not started"),
    QUEUED("waits for its wave"),
    WAITING("waits to be started"),
    DEATH_WAITING("died: waits to be told"),
    STARTED("started"),
    TOLD("died: the open case was told"),
    NOBODY("died: no open case"),
    FAILED("could not be started"),
    DROPPED("not wanted");

    private final String words;

    RowState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As programs read it, e.g. {@code not-meant}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RowState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
