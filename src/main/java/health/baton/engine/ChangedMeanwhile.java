package health.baton.engine;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.jspecify.annotations.Nullable;

/** Something else changed the case in the same instant; nothing of this act was kept, and it can be tried again. */
public final class ChangedMeanwhile extends RuntimeException {
    ChangedMeanwhile(Throwable cause) {
        super("The case was changed at the same moment; nothing was kept. Please try again.", cause);
    }

    /**
     * Whether somebody else changed what this act changed, began something on what it ended, such as a called block, or each
     * waited for the other until the database sent one away.
     */
    static boolean explains(Throwable fault) {
        return fault instanceof OptimisticLockingException
                || Stream.<@Nullable Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof SQLException refused
                                && (ExceptionUtil.checkForeignKeyConstraintViolation(refused)
                                        || ExceptionUtil.checkDeadlockException(refused)));
    }
}
