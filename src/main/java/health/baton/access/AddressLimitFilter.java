package health.baton.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no sign-in through, right or wrong, from a network that has failed too often. */
final class AddressLimitFilter extends OncePerRequestFilter {
    private final AddressLimit limit;

    AddressLimitFilter(AddressLimit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.wait(request.getRemoteAddr());
        if (wait.isZero() || request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        Refusal.write(response, HttpStatus.TOO_MANY_REQUESTS, "Too many failed sign-ins from this address.");
    }
}
