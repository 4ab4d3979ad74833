package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.ibatis.ognl.Ognl;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryPropertiesTest {
    private final OgnlContext context = Ognl.createDefaultContext(this);

    @BeforeAll
    static void remember() {
        QueryProperties.remember();
    }

    static Stream<AbstractQuery<?, ?>> queries() {
        TaskQueryImpl tasks = new TaskQueryImpl();
        tasks.active().taskUnassigned().or().taskName("Discuss and decide");
        ProcessInstanceQueryImpl instances = new ProcessInstanceQueryImpl();
        instances.rootProcessInstances().withIncident().processInstanceBusinessKey("7QK2-M4RT");
        HistoricProcessInstanceQueryImpl ended = new HistoricProcessInstanceQueryImpl();
        ended.finished().orderByProcessInstanceEndTime().desc();
        return Stream.of(tasks, instances, ended);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysTheSameAsTheQueryItself(AbstractQuery<?, ?> query) throws OgnlException {
        var accessor = OgnlRuntime.getPropertyAccessor(query.getClass());
        assertThat(accessor).isInstanceOf(QueryProperties.class);
        int asked = 0;
        for (Method method : query.getClass().getMethods()) {
            if (method.getParameterCount() == 0 && method.getName().startsWith("is")) {
                for (int time = 0; time < 2; time++) {
                    assertThat(said(() -> accessor.getProperty(context, query, method.getName())))
                            .as(method.getName())
                            .isEqualTo(said(() -> method.invoke(query)));
                }
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(2);
        assertThat(accessor.getProperty(context, query, "maxResults")).isEqualTo(query.getMaxResults());
    }

    /** Some can only be asked while the engine is at work. */
    private static Object said(Callable<Object> ask) {
        try {
            return ask.call();
        } catch (Exception e) {
            return "fails";
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysWhatIsNotThere(AbstractQuery<?, ?> query) throws OgnlException {
        var accessor = OgnlRuntime.getPropertyAccessor(query.getClass());

        assertThat(catchThrowable(() -> accessor.getProperty(context, query, "shoeSize")))
                .isInstanceOf(OgnlException.class);
    }
}
