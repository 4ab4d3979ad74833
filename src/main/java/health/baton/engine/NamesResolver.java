package health.baton.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.jspecify.annotations.Nullable;

/** The first word of an expression: a variable of the case, else a bean for models, else "unknown". */
final class NamesResolver extends ELResolver {
    private final Function<String, @Nullable Object> beans;

    NamesResolver(Function<String, @Nullable Object> beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            return null;
        }
        String name = property.toString();
        if (context.getContext(VariableScope.class) instanceof VariableScope scope) {
            if ("execution".equals(name) && scope instanceof DelegateExecution execution) {
                context.setPropertyResolved(true);
                return new UsableBeansResolver.CaseKey(execution.getProcessBusinessKey());
            }
            if (scope.hasVariable(name)) {
                context.setPropertyResolved(true);
                return scope.getVariable(name);
            }
        }
        Object bean = beans.apply(name);
        if (bean != null) {
            context.setPropertyResolved(true);
            return bean;
        }
        throw new PropertyNotFoundException("Unknown variable or capability '%s'%s".formatted(name, where()));
    }

    private static String where() {
        var execution = Context.getBpmnExecutionContext();
        return execution == null
                ? ""
                : " at '%s'".formatted(execution.getExecution().getCurrentActivityName());
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new UnsupportedOperationException("Expressions only read");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
