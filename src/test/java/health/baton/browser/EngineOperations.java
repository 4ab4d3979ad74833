package health.baton.browser;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** Every operation of the engine that the web applications can ask for, read from its classes. */
final class EngineOperations {
    static final String ROOT = "/camunda/api/engine";
    private static final int DEEPEST = 6;

    private final Set<String> found = new TreeSet<>();

    private EngineOperations() {}

    /** Method and address, e.g. {@code GET /camunda/api/engine/engine/{name}/task/{id}}. */
    static Collection<String> all() {
        EngineOperations operations = new EngineOperations();
        for (Class<?> resource : new EngineRestApplication().getClasses()) {
            if (resource.isAnnotationPresent(Path.class)) {
                operations.walk(below(ROOT, resource.getAnnotation(Path.class).value()), resource, 0);
            }
        }
        return operations.found;
    }

    private void walk(String address, Class<?> type, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Method method : type.getMethods()) {
            Optional<String> path = declared(method, each -> Optional.ofNullable(each.getAnnotation(Path.class)))
                    .map(Path::value);
            Optional<String> verb = declared(method, EngineOperations::verb);
            String at = path.map(more -> below(address, more)).orElse(address);
            if (verb.filter(HttpMethod.OPTIONS::equals).isPresent()) {
                // says which of the others there are
                continue;
            }
            if (verb.isPresent()) {
                found.add(verb.get() + " " + at);
            } else if (path.isPresent()) {
                walk(at, method.getReturnType(), depth + 1);
            }
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    /** What is written at the method, or where it was first declared. */
    private static <T> Optional<T> declared(Method method, Function<Method, Optional<T>> written) {
        return written.apply(method)
                .or(() -> Stream.concat(
                                Arrays.stream(method.getDeclaringClass().getInterfaces()),
                                Stream.ofNullable(method.getDeclaringClass().getSuperclass()))
                        .flatMap(type -> same(type, method))
                        .flatMap(same -> declared(same, written).stream())
                        .findFirst());
    }

    private static Stream<Method> same(Class<?> type, Method method) {
        try {
            return Stream.of(type.getMethod(method.getName(), method.getParameterTypes()));
        } catch (NoSuchMethodException none) {
            return Stream.of();
        }
    }

    private static String below(String address, String more) {
        String inner = more.replaceAll("^/|/$", "");
        return inner.isEmpty() ? address : address + "/" + inner;
    }
}
