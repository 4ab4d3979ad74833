package health.baton.access;

import health.baton.testing.MovableClock;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.actuate.autoconfigure.availability.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.servlet.ServletManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The doors with something simple behind each: what lets in and what keeps out is real, the engine is not. The whole
 * application does not find it when it is tested.
 */
@TestComponent
@Configuration(proxyBeanMethods = false)
@Import({
    MachineDoors.class,
    PageDoors.class,
    SignInRules.class,
    AddressLimit.class,
    BasicSignIn.class,
    EngineSignIn.class,
    DoorsApplication.Behind.class
})
@ImportAutoConfiguration({
    EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    UserDetailsServiceAutoConfiguration.class,
    ApplicationAvailabilityAutoConfiguration.class,
    EndpointAutoConfiguration.class,
    WebEndpointAutoConfiguration.class,
    HealthContributorAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class,
    AvailabilityProbesAutoConfiguration.class,
    EnvironmentEndpointAutoConfiguration.class,
    ManagementContextAutoConfiguration.class,
    ServletManagementContextAutoConfiguration.class
})
class DoorsApplication {
    /** Stands for the webapps' session: a header says who is signed in there. */
    static final String WEBAPP_SESSION = "X-Webapp-Session";

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    FakeSignedIn signedIn() {
        return new FakeSignedIn();
    }

    @Bean
    FakePeople people() {
        return new FakePeople()
                .with("ward", "ward-password", "crew-leicester")
                .with("monitor", "monitor-password")
                .with("root", "root-password", MachineDoors.ADMINISTRATORS);
    }

    @Bean
    FilterRegistrationBean<Filter> webappSession(FakeSignedIn signedIn) {
        Filter filter = (request, response, chain) -> {
            String person = ((HttpServletRequest) request).getHeader(WEBAPP_SESSION);
            if (person == null) {
                chain.doFilter(request, response);
            } else {
                signedIn.as(person, () -> {
                    try {
                        chain.doFilter(request, response);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
        };
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/baton/*", "/camunda/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    /** The engine's REST is a servlet of its own, not one of our controllers. */
    @Bean
    ServletRegistrationBean<HttpServlet> engineRest(FakeSignedIn signedIn) {
        HttpServlet servlet = new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().write("engine for " + name(signedIn));
            }
        };
        return new ServletRegistrationBean<>(servlet, "/engine-rest/*");
    }

    static String name(FakeSignedIn signedIn) {
        return signedIn.person().map(person -> person.name()).orElse("nobody");
    }

    @RestController
    static class Behind {
        private final FakeSignedIn signedIn;
        private final FakePeople people;

        Behind(FakeSignedIn signedIn, FakePeople people) {
            this.signedIn = signedIn;
            this.people = people;
        }

        @GetMapping({
            "/api/me",
            "/baton/cases",
            "/baton/cases/{reference}",
            "/camunda/api/baton/story",
            "/camunda/app/page",
            "/elsewhere"
        })
        String read() {
            return name(signedIn);
        }

        @PostMapping({"/api/me", "/notify/receipts", "/baton/cases", "/camunda/api/baton/story", "/camunda/app/page"})
        String write() {
            return "written by " + name(signedIn);
        }

        /** The webapps' sign-in answers like this: the password is wrong, or the application is not for this person. */
        @PostMapping("/camunda/api/admin/auth/user/default/login/{application}")
        void signIn(String username, String password, @PathVariable String application, HttpServletResponse response)
                throws IOException {
            if (!people.passwordIsRight(username, password)) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else if (application.equals("cockpit")) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }

        @GetMapping({
            "/camunda/api/engine/identity/verify",
            "/camunda/api/engine/engine/default/identity/verify",
            "/api/broken"
        })
        String broken() {
            throw new IllegalStateException("a secret of the inside");
        }

        @GetMapping({"/reply/{code}", "/baton/form"})
        String form(CsrfToken token) {
            return token.getToken();
        }

        @PostMapping("/reply/{code}")
        String reply() {
            return "thank you";
        }
    }
}
