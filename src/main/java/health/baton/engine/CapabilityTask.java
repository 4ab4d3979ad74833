package health.baton.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Hands a service task to its capability: declared inputs in, declared outputs out, a business outcome as BPMN error. What
 * its {@link Contract} does not name goes neither in nor out.
 */
record CapabilityTask(Capability capability) implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        // only a task with declared inputs and outputs has a scope of its own
        boolean ownScope = entity.getActivity().isScope();
        Terms terms = Terms.of(capability);
        Map<String, Object> inputs = ownScope ? terms.declared(execution.getVariablesLocal()) : Map.of();
        try {
            capability
                    .run(new Work(
                            execution.getProcessBusinessKey(),
                            WholeCase.pathway(entity),
                            entity.getActivityInstanceId(),
                            execution.getCurrentActivityName(),
                            inputs,
                            execution.getProcessInstanceId()))
                    .forEach((name, value) -> {
                        terms.requireOutput(name);
                        if (ownScope) {
                            execution.setVariableLocal(name, value);
                        }
                    });
        } catch (BusinessOutcome outcome) {
            terms.requireOutcome(outcome.code());
            throw new BpmnError(outcome.code(), outcome.getMessage(), outcome);
        }
    }
}
