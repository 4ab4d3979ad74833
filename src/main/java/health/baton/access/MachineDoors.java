package health.baton.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/** The doors for programs: our API, the engine's own REST (closed unless {@code baton.engine-rest=true}), the actuator. */
@Configuration(proxyBeanMethods = false)
class MachineDoors {
    /** Id of the engine's group of administrators. */
    static final String ADMINISTRATORS = "camunda-admin";

    @Bean
    @Order(10)
    SecurityFilterChain apiDoor(HttpSecurity http, BasicSignIn basic) throws Exception {
        basic.apply(http, true);
        return http.securityMatcher(Paths.of("/api/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(BasicSignIn.INSIDE)
                        .permitAll()
                        .requestMatchers(Paths.of("/api/admin/**"))
                        .hasAuthority(ADMINISTRATORS)
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(20)
    @ConditionalOnProperty(name = "baton.engine-rest", havingValue = "true")
    SecurityFilterChain engineRestDoor(HttpSecurity http, BasicSignIn basic) throws Exception {
        basic.apply(http, false);
        return http.securityMatcher(Paths.of("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(BasicSignIn.INSIDE)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(ADMINISTRATORS))
                .build();
    }

    @Bean
    @Order(21)
    @ConditionalOnProperty(name = "baton.engine-rest", havingValue = "false", matchIfMissing = true)
    SecurityFilterChain engineRestWall(HttpSecurity http) throws Exception {
        return Wall.build(http.securityMatcher(Paths.of("/engine-rest/**")), HttpStatus.NOT_FOUND);
    }

    @Bean
    @Order(30)
    SecurityFilterChain actuatorDoor(
            HttpSecurity http, BasicSignIn basic, @Value("${baton.metrics.account:}") String reader) throws Exception {
        basic.apply(http, true);
        return http.securityMatcher(Paths.of("/actuator/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(BasicSignIn.INSIDE)
                        .permitAll()
                        .requestMatchers(
                                Paths.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"))
                        .permitAll()
                        .requestMatchers(Paths.of("/actuator/prometheus"))
                        .access((who, request) -> new AuthorizationDecision(mayReadFigures(who.get(), reader)))
                        .anyRequest()
                        .hasAuthority(ADMINISTRATORS))
                .build();
    }

    /** The monitoring's own account needs no other right than this one. */
    private static boolean mayReadFigures(@Nullable Authentication who, String reader) {
        if (who == null || !who.isAuthenticated()) {
            return false;
        }
        boolean administrator =
                who.getAuthorities().stream().anyMatch(each -> ADMINISTRATORS.equals(each.getAuthority()));
        return administrator || (!reader.isEmpty() && who.getName().equals(reader));
    }
}
