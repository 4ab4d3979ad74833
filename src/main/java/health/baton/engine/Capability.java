package health.baton.engine;

import java.util.Map;

/**
 * What a service or send task of a model does: one verb and object, one class, a Spring bean named like the class. All of it
 * happens in the case's transaction, and is undone with it; what leaves the application is put into an outbox there. Other
 * steps may share the transaction (ADR 0012).
 */
public interface Capability {
    /**
     * Does the work.
     *
     * @return outputs by name, each a String, Number, Boolean or null; the task's declared outputs carry them on
     * @throws BusinessOutcome when the model should go another way
     */
    Map<String, Object> run(Work work) throws BusinessOutcome;
}
