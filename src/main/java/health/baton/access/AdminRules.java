package health.baton.access;

import health.baton.casefile.MergeNumbers;
import health.baton.cohort.Feeds;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.printing.PrintRun;
import health.baton.together.AnswerTogether;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which pages are for administrators, and which for service designers too; asked after the sign-in. */
@Configuration(proxyBeanMethods = false)
class AdminRules implements WebMvcConfigurer {
    /** Where pathways are seen and checked; to deploy one is not among it. */
    private static final String[] CHECKED = {
        "/baton/admin/pathways",
        "/baton/admin/pathways/file",
        "/baton/admin/pathways/own",
        "/baton/admin/pathways/check"
    };

    private final SignedIn signedIn;
    private final People people;
    private final MergeNumbers numbers;
    private final Feeds feeds;
    private final PathwayCheckers checkers;
    private final PrintRun printRun;
    private final AnswerTogether together;

    AdminRules(
            SignedIn signedIn,
            People people,
            MergeNumbers numbers,
            Feeds feeds,
            PathwayCheckers checkers,
            PrintRun printRun,
            AnswerTogether together) {
        this.signedIn = signedIn;
        this.people = people;
        this.numbers = numbers;
        this.feeds = feeds;
        this.checkers = checkers;
        this.printRun = printRun;
        this.together = together;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(OnlySome.administrators(signedIn, people))
                .addPathPatterns("/baton/admin", "/baton/admin/**")
                .excludePathPatterns(CHECKED)
                .order(1);
        interceptors
                .addInterceptor(new OnlySome(signedIn, people, checkers::include))
                .addPathPatterns(CHECKED)
                .order(1);
        interceptors
                .addInterceptor(new WhatIsOffered(signedIn, numbers, feeds, checkers, printRun, together))
                .addPathPatterns("/baton/**")
                .excludePathPatterns("/baton/*.css", "/baton/*.js", "/baton/*.svg")
                .order(2);
    }
}
