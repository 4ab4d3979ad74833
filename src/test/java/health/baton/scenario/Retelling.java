package health.baton.scenario;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.datatable.DataTable;
import io.cucumber.datatable.DataTableTypeRegistry;
import io.cucumber.datatable.DataTableTypeRegistryTableConverter;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTableCell;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Does once more what people, clocks and letters do in a scenario, without asking what then holds: an old scenario, with the
 * words as they are understood today.
 */
public final class Retelling implements AutoCloseable {
    private static final ExpressionFactory WORDS = new ExpressionFactory(new ParameterTypeRegistry(Locale.ENGLISH));
    private static final DataTable.TableConverter TABLES =
            new DataTableTypeRegistryTableConverter(new DataTableTypeRegistry(Locale.ENGLISH));

    private final AnnotationConfigApplicationContext glue = new AnnotationConfigApplicationContext();

    /** @param pathway in whose folder the scenario lies */
    public Retelling(ApplicationContext application, String pathway) {
        glue.setParent(application);
        glue.register(VocabularyTest.classes().toArray(Class[]::new));
        glue.refresh();
        hooks(Before.class);
        glue.getBean(Steps.class).begin(pathway);
    }

    /** The scenarios of a feature, each with its background. */
    public static List<Pickle> scenarios(byte[] feature) {
        return GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(false)
                .build()
                .parse("scenarios.feature", feature)
                .map(Envelope::getPickle)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is done in it, in order. */
    public static List<PickleStep> acts(Pickle scenario) {
        return scenario.getSteps().stream()
                .filter(step ->
                        step.getType().filter(PickleStepType.OUTCOME::equals).isEmpty())
                .toList();
    }

    /** Does it; throws what it comes to. */
    public void does(PickleStep act) {
        for (Class<?> type : VocabularyTest.classes()) {
            for (Method method : type.getDeclaredMethods()) {
                for (String words : words(method)) {
                    List<Argument<?>> said = WORDS.createExpression(words).match(act.getText());
                    if (said != null) {
                        call(method, said, act);
                        return;
                    }
                }
            }
        }
        throw new AssertionError(
                "Nobody understands the words of the release any more: '%s'. Keep them until the next release"
                        .formatted(act.getText()));
    }

    private void call(Method method, List<Argument<?>> said, PickleStep act) {
        List<Object> arguments = new ArrayList<>();
        said.forEach(argument -> arguments.add(argument.getValue()));
        act.getArgument()
                .flatMap(argument -> argument.getDataTable())
                .ifPresent(table -> arguments.add(DataTable.create(
                        table.getRows().stream()
                                .map(row -> row.getCells().stream()
                                        .map(PickleTableCell::getValue)
                                        .toList())
                                .toList(),
                        TABLES)));
        invoke(method, arguments.toArray());
    }

    private void invoke(Method method, Object... arguments) {
        try {
            method.invoke(glue.getBean(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException came) {
            if (came.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(came.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<String> words(Method method) {
        return Stream.concat(
                        Arrays.stream(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Arrays.stream(method.getAnnotationsByType(When.class)).map(When::value))
                .toList();
    }

    /** Those that ask nothing of the scenario. */
    private void hooks(Class<? extends Annotation> when) {
        for (Class<?> type : VocabularyTest.classes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(when) && method.getParameterCount() == 0) {
                    invoke(method);
                }
            }
        }
    }

    /** Clears up, as after every scenario. */
    @Override
    public void close() {
        try {
            hooks(After.class);
        } finally {
            glue.close();
        }
    }
}
