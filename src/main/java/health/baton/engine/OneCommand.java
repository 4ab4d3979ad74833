package health.baton.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

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

    <T> T act(Supplier<T> acts) {
        return ((ServiceImpl) repository)
                .getCommandExecutor()
                .execute(context -> submissions.getObject().together(acts));
    }
}
