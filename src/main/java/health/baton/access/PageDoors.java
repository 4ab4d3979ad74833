package health.baton.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors for people: style sheets, the page that answers a letter, our pages beside the webapps, and the webapps. Who
 * is signed in to the webapps is known only after Camunda's own filters, so {@link SignInFirst} asks for it later.
 */
@Configuration(proxyBeanMethods = false)
class PageDoors {
    private static final String OURS_ONLY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** Looks of our pages: the same for everybody, and cacheable. */
    @Bean
    @Order(40)
    SecurityFilterChain looks(HttpSecurity http) throws Exception {
        RequestMatcher looks =
                Paths.of("/webjars/**", "/assets/**", "/baton/*.css", "/baton/*.js", "/baton/*.svg", "/favicon.ico");
        return withoutSession(http)
                .securityMatcher(request -> HttpMethod.GET.matches(request.getMethod()) && looks.matches(request))
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** The page of whoever holds an answer link: no account, no session, never cached, and the link goes nowhere else. */
    @Bean
    @Order(50)
    SecurityFilterChain replyDoor(HttpSecurity http) throws Exception {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("baton-reply");
        cookie.setCookiePath("/reply");
        cookie.setCookieCustomizer(made -> made.httpOnly(true).sameSite("Strict"));
        return withoutSession(http)
                .securityMatcher(Paths.of("/reply/**"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OURS_ONLY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(csrf -> csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(new MaskedTokens()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Receipts of GOV.UK Notify, which shows a token of its own; the page behind it looks at that. */
    @Bean
    @Order(55)
    SecurityFilterChain receiptsDoor(HttpSecurity http) throws Exception {
        return withoutSession(http)
                .securityMatcher(Paths.of("/notify/receipts"))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(60)
    SecurityFilterChain pageDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.of("/baton/**"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OURS_ONLY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new MaskedTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Asks whether anybody's password is right, past the sign-in and its limit; the webapps do not need it. */
    @Bean
    @Order(65)
    SecurityFilterChain passwordOracle(HttpSecurity http) throws Exception {
        return Wall.build(
                http.securityMatcher(Paths.of(
                        "/camunda/api/engine/identity/verify", "/camunda/api/engine/engine/*/identity/verify")),
                HttpStatus.NOT_FOUND);
    }

    /** The webapps guard themselves: sign-in, CSRF and content security policy are Camunda's own. The limit is ours. */
    @Bean
    @Order(70)
    SecurityFilterChain webappDoor(HttpSecurity http, AddressLimit limit) throws Exception {
        RequestMatcher signIn = Paths.of("/camunda/api/admin/auth/user/*/login/**");
        return withoutSession(http)
                .securityMatcher(Paths.of("/camunda/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new AddressLimitFilter(limit, signIn), AuthorizationFilter.class)
                .addFilterAfter(new OwnNonce(), AuthorizationFilter.class)
                .addFilterAfter(new SecureToken(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(80)
    SecurityFilterChain frontDoor(HttpSecurity http) throws Exception {
        return withoutSession(http)
                .securityMatcher(Paths.of("/"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** What has no door of its own is not there. */
    @Bean
    @Order(1000)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return Wall.build(http, HttpStatus.NOT_FOUND);
    }

    private static HttpSecurity withoutSession(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
