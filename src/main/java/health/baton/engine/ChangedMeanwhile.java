package health.baton.engine;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;

/** Something else changed the case in the same instant; nothing of this act was kept, and it can be tried again. */
public final class ChangedMeanwhile extends RuntimeException {
    ChangedMeanwhile(Throwable cause) {
        super("The case was changed at the same moment; nothing was kept. Please try again.", cause);
    }

    /** Whether somebody else changed what this act changed, or began something on what it ended, such as a called block. */
    static boolean explains(ProcessEngineException fault) {
        return fault instanceof OptimisticLockingException
                || Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof SQLException refused
                                && ExceptionUtil.checkForeignKeyConstraintViolation(refused));
    }
}
