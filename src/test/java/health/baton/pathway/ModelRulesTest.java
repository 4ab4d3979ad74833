package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Capability;
import health.baton.form.Checks;
import health.baton.form.FieldCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** Our own pathways keep every rule; rules and capabilities are listed from the classpath, so that none is left out. */
class ModelRulesTest {
    private static final Library LIBRARY = LibraryOnClasspath.read();

    @Test
    void thereArePathwaysAndForms() {
        assertThat(LIBRARY.pathways()).isNotEmpty();
        assertThat(LIBRARY.files().keySet()).anyMatch(path -> path.endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noModelBreaksTheRule(ModelRule rule) {
        assertThat(rule.check(LIBRARY)).isEmpty();
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndOneSentenceWhy() {
        assertThat(rules().map(ModelRule::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(rules().map(ModelRule::why)).doesNotHaveDuplicates().allMatch(why -> why.endsWith("."));
    }

    @Test
    void everyRuleHasATestOfItsOwn() {
        assertThat(classes(ModelRule.class))
                .allSatisfy(rule -> assertThat(getClass().getResource(rule.getSimpleName() + "Test.class"))
                        .as(rule.getSimpleName())
                        .isNotNull());
    }

    static Stream<ModelRule> rules() {
        return classes(ModelRule.class).stream().map(ModelRulesTest::create);
    }

    private static ModelRule create(Class<?> rule) {
        try {
            var constructor = rule.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (ModelRule) constructor.newInstance(Stream.of(constructor.getParameterTypes())
                    .map(ModelRulesTest::given)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(rule.getName(), e);
        }
    }

    private static Object given(Class<?> needed) {
        if (needed == CapabilityNames.class) {
            return (CapabilityNames) ModelRulesTest::capabilities;
        }
        if (needed == CapabilityFiles.class) {
            return OurFiles.ALL;
        }
        if (needed == List.class) {
            List<FieldCheck> checks = new ArrayList<>(Checks.all());
            checks.add(new CheckOfAnotherRoom("open-practice"));
            checks.add(new CheckOfAnotherRoom("can-wait-for-practice"));
            return checks;
        }
        throw new AssertionError("Say here what a rule gets that needs " + needed);
    }

    /** Needs a database for its answers, not for its name. */
    private record CheckOfAnotherRoom(String name) implements FieldCheck {
        @Override
        public Optional<String> refuse(Object value) {
            throw new UnsupportedOperationException();
        }
    }

    private static Set<String> capabilities() {
        return definitions(Capability.class)
                .map(definition -> new AnnotationBeanNameGenerator()
                        .generateBeanName(definition, new SimpleBeanDefinitionRegistry()))
                .collect(Collectors.toSet());
    }

    private static List<Class<?>> classes(Class<?> type) {
        return definitions(type)
                .<Class<?>>map(definition -> {
                    try {
                        return Class.forName(definition.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new LinkageError(definition.getBeanClassName(), e);
                    }
                })
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Stream<BeanDefinition> definitions(Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        var component = new AnnotationTypeFilter(Component.class);
        var ofType = new AssignableTypeFilter(type);
        scanner.addIncludeFilter(
                (reader, readers) -> component.match(reader, readers) && ofType.match(reader, readers));
        return scanner.findCandidateComponents("health.baton").stream();
    }
}
