package health.baton.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** No door: every request from outside gets the same answer, whoever asks. */
final class Wall {
    /** For answers that no browser should take for a page. */
    static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private Wall() {}

    static SecurityFilterChain build(HttpSecurity http, HttpStatus answer) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NO_PAGE)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(BasicSignIn.INSIDE)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> response.sendError(answer.value()))
                        .accessDeniedHandler((request, response, why) -> response.sendError(answer.value())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
