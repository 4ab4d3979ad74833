package health.baton.access;

import health.baton.engine.People;
import health.baton.engine.SignedIn;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which pages are for administrators, and which for service designers or the records office; asked after the sign-in. */
@Configuration(proxyBeanMethods = false)
class AdminRules implements WebMvcConfigurer {
    /** Where pathways are seen and checked; to deploy one is not among it. */
    private static final String[] CHECKED = {
        "/baton/admin/pathways",
        "/baton/admin/pathways/file",
        "/baton/admin/pathways/own",
        "/baton/admin/pathways/check"
    };

    /** About people: for whoever answers for records. */
    private static final String[] RECORDS = {"/baton/admin/person", "/baton/admin/retention"};

    private final SignedIn signedIn;
    private final People people;
    private final PathwayCheckers checkers;
    private final RecordsOffice records;
    private final WhatIsOffered offered;

    AdminRules(
            SignedIn signedIn, People people, PathwayCheckers checkers, RecordsOffice records, WhatIsOffered offered) {
        this.records = records;
        this.signedIn = signedIn;
        this.people = people;
        this.checkers = checkers;
        this.offered = offered;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(OnlySome.administrators(signedIn, people))
                .addPathPatterns("/baton/admin", "/baton/admin/**")
                .excludePathPatterns(CHECKED)
                .excludePathPatterns(RECORDS)
                .order(1);
        interceptors
                .addInterceptor(new OnlySome(signedIn, people, checkers::include))
                .addPathPatterns(CHECKED)
                .order(1);
        interceptors
                .addInterceptor(new OnlySome(signedIn, people, records::orAdministrator))
                .addPathPatterns(RECORDS)
                .order(1);
        interceptors
                .addInterceptor(new OnlySome(signedIn, people, records::includes))
                .addPathPatterns("/baton/records/**")
                .order(1);
        interceptors
                .addInterceptor(offered)
                .addPathPatterns("/baton/**")
                .excludePathPatterns("/baton/*.css", "/baton/*.js", "/baton/*.svg")
                .order(2);
    }
}
