package health.baton.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no sign-in through, right or wrong, from a network that has failed too often; counts what fails behind it. */
final class AddressLimitFilter extends OncePerRequestFilter {
    private final AddressLimit limit;
    private final RequestMatcher signIn;

    /** @param signIn the requests that carry a name and a password; all others pass, and count for nothing */
    AddressLimitFilter(AddressLimit limit, RequestMatcher signIn) {
        this.limit = limit;
        this.signIn = signIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIn.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.wait(request.getRemoteAddr());
        if (!wait.isZero()) {
            refuse(response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            limit.failed(request.getRemoteAddr());
        }
    }

    private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        Refusal.write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many failed sign-ins from this address. Try again in %d min.".formatted(wait.toMinutes() + 1));
    }
}
