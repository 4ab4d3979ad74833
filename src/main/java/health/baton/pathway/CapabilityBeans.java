package health.baton.pathway;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Asks for names only: no capability is built for the rules. */
@Component
class CapabilityBeans implements CapabilityNames {
    private final ListableBeanFactory beans;

    CapabilityBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<String> all() {
        return new TreeSet<>(Set.of(beans.getBeanNamesForType(Capability.class, true, false)));
    }

    @Override
    public Optional<Contract> contract(String name) {
        return Optional.ofNullable(beans.findAnnotationOnBean(name, Contract.class, false));
    }
}
