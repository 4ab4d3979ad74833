package health.baton.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.jspecify.annotations.Nullable;

/**
 * What an expression in a model can reach: the case's variables and the beans made for models. No engine services, no
 * classes, no other beans: whoever may deploy a model would otherwise run what they like.
 */
final class SafeExpressions extends JuelExpressionManager {
    private final Function<String, @Nullable Object> usable;

    SafeExpressions(Function<String, @Nullable Object> usable) {
        this.usable = usable;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new NamesResolver(usable));
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ArrayELResolver(true));
        resolvers.add(new ListELResolver(true));
        resolvers.add(new MapELResolver(true));
        resolvers.add(new UsableBeansResolver());
        return resolvers;
    }
}
