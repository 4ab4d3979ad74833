package health.baton.access;

import health.baton.casefile.MergeNumbers;
import health.baton.cohort.Cohorts;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which pages are for administrators; asked after the sign-in. */
@Configuration(proxyBeanMethods = false)
class AdminRules implements WebMvcConfigurer {
    private final SignedIn signedIn;
    private final People people;
    private final MergeNumbers numbers;
    private final Cohorts cohorts;

    AdminRules(SignedIn signedIn, People people, MergeNumbers numbers, Cohorts cohorts) {
        this.signedIn = signedIn;
        this.people = people;
        this.numbers = numbers;
        this.cohorts = cohorts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new AdministratorsOnly(signedIn, people))
                .addPathPatterns("/baton/admin", "/baton/admin/**")
                .order(1);
        interceptors
                .addInterceptor(new WhatIsOffered(signedIn, numbers, cohorts))
                .addPathPatterns("/baton/**")
                .excludePathPatterns("/baton/*.css", "/baton/*.js", "/baton/*.svg")
                .order(2);
    }
}
