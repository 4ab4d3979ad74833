package health.baton.engine;

/** Something else changed the case in the same instant; nothing of this act was kept, and it can be tried again. */
public final class ChangedMeanwhile extends RuntimeException {
    ChangedMeanwhile(Throwable cause) {
        super("The case was changed at the same moment; nothing was kept. Please try again.", cause);
    }
}
