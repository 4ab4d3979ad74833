package health.baton.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** No door: every request from outside gets the same answer, whoever asks. */
final class Wall {
    private Wall() {}

    static SecurityFilterChain build(HttpSecurity http, HttpStatus answer) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(BasicSignIn.INSIDE)
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
