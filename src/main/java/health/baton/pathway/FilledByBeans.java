package health.baton.pathway;

import health.baton.engine.Fills;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Reads classes only: no component is built for the rules. */
@Component
class FilledByBeans implements FilledNames {
    private final ListableBeanFactory beans;

    FilledByBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<String> inForms() {
        return names(Fills::forms);
    }

    @Override
    public Set<String> inLetters() {
        return names(Fills::letters);
    }

    private Set<String> names(Function<Fills, String[]> which) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(Fills.class))
                .flatMap(bean -> Stream.ofNullable(beans.findAnnotationOnBean(bean, Fills.class, false)))
                .map(which)
                .flatMap(Arrays::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
