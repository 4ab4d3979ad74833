package health.baton.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.springframework.stereotype.Component;

/** Lets one deployment after the other through, on all nodes that share the database: the engine's own lock, taken earlier. */
@Component
class OneAtATime {
    private final RepositoryService repository;
    private final SystemActs system;

    OneAtATime(RepositoryService repository, SystemActs system) {
        this.repository = repository;
        this.system = system;
    }

    /** Acts in one transaction, in which nobody else deploys. */
    <T> T act(Supplier<T> act) {
        return system.act(() -> ((ServiceImpl) repository).getCommandExecutor().execute(context -> {
            context.getPropertyManager().acquireExclusiveLock();
            return act.get();
        }));
    }
}
