package health.baton.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes many acts one command of the engine, which writes what they changed at its end, in few and large parts. What they
 * ask the engine meanwhile does not know of it yet.
 */
@Component
class OneCommand {
    private final RepositoryService repository;
    private final ObjectProvider<Submissions> submissions;

    OneCommand(RepositoryService repository, ObjectProvider<Submissions> submissions) {
        this.repository = repository;
        this.submissions = submissions;
    }

    /** Whether what happens now is one of many. */
    static boolean isOpen() {
        return TransactionSynchronizationManager.hasResource(OneCommand.class);
    }

    <T> T act(Supplier<T> acts) {
        return ((ServiceImpl) repository).getCommandExecutor().execute(context -> {
            boolean logged = context.isUserOperationLogEnabled();
            // who brought all of them is known once, where they came in
            context.disableUserOperationLog();
            TransactionSynchronizationManager.bindResource(OneCommand.class, true);
            try {
                return submissions.getObject().together(acts);
            } finally {
                TransactionSynchronizationManager.unbindResource(OneCommand.class);
                if (logged) {
                    context.enableUserOperationLog();
                }
            }
        });
    }
}
