package health.baton.access;

import health.baton.engine.SessionAccount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line in the log for each sign-in, right or wrong, each sign-out, and whatever was refused to somebody: what, at which
 * door, by which account, from where. An account stands there as eight hexadecimal digits, the beginning of the SHA-256 of
 * its name: whoever looks for one finds it, and the log names nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecurityEvents extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityEvents.class);
    private static final Pattern SIGN_IN = Pattern.compile(".*/camunda/api/admin/auth/user/[^/]+/login/.*");
    private static final Pattern SIGN_OUT = Pattern.compile(".*/camunda/api/admin/auth/user/[^/]+/logout/?");
    private static final int DIGITS = 8;

    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> before = account(request);
        chain.doFilter(request, response);
        HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
        if (status.value() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            tell(Level.WARN, "Made to wait", request, before);
        } else if (status.value() == HttpStatus.FORBIDDEN.value()) {
            tell(Level.WARN, "Refused", request, before);
        } else if (status.value() == HttpStatus.UNAUTHORIZED.value() && namesAPerson(request)) {
            tell(Level.WARN, "Sign-in failed", request, before);
        } else if (status.is2xxSuccessful()
                && SIGN_IN.matcher(request.getRequestURI()).matches()) {
            tell(Level.INFO, "Signed in", request, account(request));
        } else if (status.is2xxSuccessful()
                && SIGN_OUT.matcher(request.getRequestURI()).matches()) {
            tell(Level.INFO, "Signed out", request, before);
        }
    }

    private static boolean namesAPerson(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || SIGN_IN.matcher(request.getRequestURI()).matches();
    }

    private static void tell(Level level, String what, HttpServletRequest request, Optional<String> account) {
        LOG.atLevel(level)
                .log(
                        "{}: {} by {} from {}",
                        what,
                        Unnamed.of(request),
                        account.map(name -> "account " + digits(name)).orElse("nobody"),
                        ClientNetwork.of(request.getRemoteAddr()));
    }

    /** What a program sends is one sign-in with each request: as whom it comes, or wants to come. */
    private Optional<String> account(HttpServletRequest request) {
        try {
            return Optional.ofNullable(basic.convert(request))
                    .map(Authentication::getName)
                    .or(() -> SessionAccount.of(request));
        } catch (BadCredentialsException unreadable) {
            return Optional.empty();
        }
    }

    private static String digits(String account) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
