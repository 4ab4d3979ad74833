package health.baton.pathway;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The capabilities of the application, from the classpath, without building one. */
final class OurCapabilities {
    static final Map<String, Class<?>> BY_NAME = find();
    static final CapabilityPromises PROMISES = capability -> BY_NAME.containsKey(capability)
            ? CapabilityPromises.Promise.read(BY_NAME.get(capability).getAnnotation(Contract.class))
            : CapabilityPromises.Promise.NONE;

    private OurCapabilities() {}

    private static Map<String, Class<?>> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var capability = new AssignableTypeFilter(Capability.class);
        scanner.addExcludeFilter((reader, readers) -> !capability.match(reader, readers));
        Map<String, Class<?>> found = new TreeMap<>();
        for (BeanDefinition bean : scanner.findCandidateComponents("health.baton")) {
            try {
                found.put(
                        new AnnotationBeanNameGenerator().generateBeanName(bean, new SimpleBeanDefinitionRegistry()),
                        Class.forName(bean.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new LinkageError(bean.getBeanClassName(), e);
            }
        }
        return found;
    }
}
