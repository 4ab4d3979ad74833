package health.baton.engine;

import java.util.Arrays;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;

/** Calls methods of the beans made for models, and of nothing else. */
final class UsableBeansResolver extends BeanELResolver {
    /** What {@code execution} means in a model: the key that a block inherits. */
    public record CaseKey(@Nullable String processBusinessKey) {
        public @Nullable String getProcessBusinessKey() {
            return processBusinessKey;
        }
    }

    UsableBeansResolver() {
        super(true);
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base instanceof CaseKey key && "processBusinessKey".equals(property)) {
            context.setPropertyResolved(true);
            return key.processBusinessKey();
        }
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] arguments) {
        return base != null && usable(base) && !everyObjectHas(method)
                ? super.invoke(context, base, method, types, arguments)
                : null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new UnsupportedOperationException("Expressions only read");
    }

    /** {@code getClass}, {@code wait} and their like were not made for models. */
    private static boolean everyObjectHas(Object method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(one -> one.getName().equals(method.toString()));
    }

    /** Beans made for models, and the moments of the engine's own {@code dateTime()}, by which lists of tasks ask what is due. */
    private static boolean usable(Object base) {
        return base instanceof DateTime || AopUtils.getTargetClass(base).isAnnotationPresent(UsableInModels.class);
    }
}
