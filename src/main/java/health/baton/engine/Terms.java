package health.baton.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;

/** Holds a capability to its {@link Contract}; breaking it is an error of the program, which no retry cures. */
record Terms(String capability, Set<String> inputs, Set<String> outputs, Set<String> outcomes) {
    static Terms of(Capability capability) {
        Class<?> type = AopUtils.getTargetClass(capability);
        Contract contract = type.getAnnotation(Contract.class);
        if (contract == null) {
            throw new IllegalStateException(type.getSimpleName() + " does not declare its @Contract");
        }
        return new Terms(
                type.getSimpleName(),
                names(Arrays.stream(contract.in()).map(Contract.In::name)),
                names(Arrays.stream(contract.out()).map(Contract.Out::name)),
                names(Arrays.stream(contract.outcomes()).map(Contract.Outcome::code)));
    }

    /** Of the task's variables those that the capability may see. */
    Map<String, Object> declared(Map<String, Object> variables) {
        Map<String, Object> seen = new HashMap<>(variables);
        seen.keySet().retainAll(inputs);
        return seen;
    }

    void requireOutput(String name) {
        if (!outputs.contains(name) && !outputs.contains(Contract.EVERY_COLUMN)) {
            throw new IllegalStateException(
                    "%s gives '%s', which its @Contract does not name".formatted(capability, name));
        }
    }

    void requireOutcome(String code) {
        if (!outcomes.contains(code)) {
            throw new IllegalStateException(
                    "%s ends with '%s', which its @Contract does not name".formatted(capability, code));
        }
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toUnmodifiableSet());
    }
}
