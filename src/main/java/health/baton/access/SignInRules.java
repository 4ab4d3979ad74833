package health.baton.access;

import health.baton.engine.SignedIn;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which addresses need somebody signed in to the webapps, and where the front door leads. */
@Configuration(proxyBeanMethods = false)
class SignInRules implements WebMvcConfigurer {
    private final SignedIn signedIn;

    SignInRules(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(SignInFirst.forPages(signedIn)).addPathPatterns("/baton/**");
        interceptors.addInterceptor(SignInFirst.forPrograms(signedIn)).addPathPatterns("/camunda/api/baton/**");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/camunda/app/tasklist/default/");
    }
}
