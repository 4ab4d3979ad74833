package health.baton.access;

import health.baton.engine.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.stereotype.Component;

/** The door for programs: name and password with every request, no session, a limit for each address, refusals as JSON. */
@Component
class BasicSignIn {
    /** A dispatch inside the server has passed the door already; refusing it would turn a 401 into a 403. */
    static final DispatcherType[] INSIDE = {
        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.INCLUDE, DispatcherType.ASYNC
    };

    private final AddressLimit limit;
    private final SignedIn signedIn;

    BasicSignIn(AddressLimit limit, SignedIn signedIn) {
        this.limit = limit;
        this.signedIn = signedIn;
    }

    /** @param challenge whether a browser may ask for the password; never where a form of another site could do harm */
    void apply(HttpSecurity http, boolean challenge) throws Exception {
        AuthenticationEntryPoint refuse = (request, response, why) -> refuse(response, challenge);
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(Wall.NO_PAGE)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refuse))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refuse)
                        .accessDeniedHandler((request, response, why) ->
                                Refusal.write(response, HttpStatus.FORBIDDEN, "This is not yours to use.")))
                .addFilterBefore(
                        new AddressLimitFilter(limit, BasicSignIn::namesAPerson), BasicAuthenticationFilter.class)
                .addFilterAfter(new ActAsPerson(signedIn), AuthorizationFilter.class);
    }

    private static boolean namesAPerson(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static void refuse(HttpServletResponse response, boolean challenge) throws IOException {
        if (challenge) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Baton\", charset=\"UTF-8\"");
        }
        Refusal.write(response, HttpStatus.UNAUTHORIZED, "Send your name and password (HTTP basic).");
    }
}
