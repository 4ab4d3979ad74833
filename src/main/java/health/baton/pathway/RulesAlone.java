package health.baton.pathway;

import java.sql.Connection;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The application's rules without the application: the same classes, found on the same classpath, each built only when a rule
 * needs it. Capabilities are known by name, none is built.
 */
final class RulesAlone {
    private RulesAlone() {}

    static ModelCheck check() {
        var beans = new DefaultListableBeanFactory();
        beans.registerResolvableDependency(ListableBeanFactory.class, beans);
        // some rules need parts that need a database for their answers; a rule asks only for names
        beans.registerSingleton("jdbcClient", JdbcClient.create(new NoDatabase()));
        var scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.getBeanDefinitionDefaults().setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        scanner.scan("health.baton");
        // not at the start: a bad approval keeps back its own pathway there, and stops nobody's clocks
        return beans.getBean(ModelCheck.class).with(new ApprovalsComplete());
    }

    private static final class NoDatabase extends AbstractDataSource {
        @Override
        public Connection getConnection() {
            throw new UnsupportedOperationException("A model rule must not ask the database");
        }

        @Override
        public Connection getConnection(String name, String password) {
            return getConnection();
        }
    }
}
