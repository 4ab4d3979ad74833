package health.baton.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.camunda.bpm.engine.impl.AbstractQuery;

/**
 * What the engine's statements ask of its queries, {@code isOrQueryActive} for example, has no getter by the rules: MyBatis
 * looks through all methods of the query for it, each of the many times a statement asks. Here it looks once.
 */
final class QueryProperties extends ObjectPropertyAccessor {
    private final Map<Asked, Optional<Method>> found = new ConcurrentHashMap<>();

    private record Asked(Class<?> query, String property) {}

    /** For all engines of this virtual machine: MyBatis keeps one list of them. */
    static void remember() {
        OgnlRuntime.setPropertyAccessor(AbstractQuery.class, new QueryProperties());
    }

    @Override
    public Object getPossibleProperty(OgnlContext context, Object query, String property) throws OgnlException {
        Optional<Method> method = found.computeIfAbsent(new Asked(query.getClass(), property), QueryProperties::find);
        if (method.isEmpty()) {
            return super.getPossibleProperty(context, query, property);
        }
        try {
            return method.get().invoke(query);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new OgnlException(property, e);
        }
    }

    /** Getters are found quickly as they are. */
    private static Optional<Method> find(Asked asked) {
        return OgnlRuntime.getGetMethod(asked.query(), asked.property()) == null
                ? Optional.ofNullable(OgnlRuntime.getReadMethod(asked.query(), asked.property()))
                : Optional.empty();
    }
}
