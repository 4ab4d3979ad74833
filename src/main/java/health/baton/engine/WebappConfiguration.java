package health.baton.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Our additions to the webapps: pages of ours in the same session, and form values from the case file. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {
    /** Our pages know who is signed in as the webapps do. */
    @Bean
    FilterRegistrationBean<AuthenticationFilter> pagesShareTheSession() {
        var filter = new FilterRegistrationBean<>(new AuthenticationFilter());
        filter.setName("Baton pages authentication");
        filter.addUrlPatterns("/baton/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<FormVariables> formVariables(Tasks tasks, TaskFacts facts, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new FormVariables(tasks, facts, json));
        filter.addUrlPatterns("/camunda/api/engine/*");
        filter.setMatchAfter(true);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<StartForms> startForms(NewCases newCases, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new StartForms(newCases, json));
        filter.addUrlPatterns("/camunda/api/engine/*");
        filter.setMatchAfter(true);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
