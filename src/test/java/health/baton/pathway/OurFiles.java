package health.baton.pathway;

import health.baton.engine.Capability;
import health.baton.engine.FromFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What our own capabilities say that they take from a folder, by bean name. */
final class OurFiles {
    static final Map<String, Class<?>> CAPABILITIES = capabilities();
    static final CapabilityFiles ALL = name -> needs(CAPABILITIES.get(name));

    private OurFiles() {}

    private static CapabilityFiles.Needs needs(Class<?> capability) {
        FromFolder said = capability == null ? null : capability.getAnnotation(FromFolder.class);
        return said == null
                ? new CapabilityFiles.Needs(List.of(), List.of())
                : new CapabilityFiles.Needs(List.of(said.letters()), List.of(said.decisions()));
    }

    private static Map<String, Class<?>> capabilities() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Capability.class));
        Map<String, Class<?>> found = new TreeMap<>();
        for (BeanDefinition definition : scanner.findCandidateComponents("health.baton")) {
            String name =
                    new AnnotationBeanNameGenerator().generateBeanName(definition, new SimpleBeanDefinitionRegistry());
            try {
                found.put(name, Class.forName(definition.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new LinkageError(definition.getBeanClassName(), e);
            }
        }
        return found;
    }
}
