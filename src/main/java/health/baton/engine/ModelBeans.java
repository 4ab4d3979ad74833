package health.baton.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The beans that models may name: capabilities, and those annotated {@link UsableInModels}. Looked up when needed. */
@Component
class ModelBeans implements Function<String, @Nullable Object> {
    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object apply(String name) {
        if (!beans.containsBean(name)) {
            return null;
        }
        Class<?> type = beans.getType(name);
        if (type != null && Capability.class.isAssignableFrom(type)) {
            return new CapabilityTask(beans.getBean(name, Capability.class));
        }
        return type != null && type.isAnnotationPresent(UsableInModels.class) ? beans.getBean(name) : null;
    }
}
