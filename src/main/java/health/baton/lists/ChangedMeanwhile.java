package health.baton.lists;

/** Since somebody looked at what a file would change, something else has changed; nothing was stored. */
public final class ChangedMeanwhile extends RuntimeException {
    ChangedMeanwhile() {
        super("The file would change something else now: look at it again");
    }
}
