package health.baton.pathway;

import health.baton.engine.Contract;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Reads classes only: no capability is built for the rules. */
@Component
class PromisesOfBeans implements CapabilityPromises {
    private final ListableBeanFactory beans;

    PromisesOfBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Promise of(String capability) {
        return beans.containsBean(capability)
                ? Promise.read(beans.findAnnotationOnBean(capability, Contract.class, false))
                : Promise.NONE;
    }
}
