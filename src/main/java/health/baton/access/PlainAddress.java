package health.baton.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that lead round about, before anything looks for what lies there: Spring fails on them with a page of log
 * before its own firewall is asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainAddress extends OncePerRequestFilter {
    private static final Pattern DETOUR = Pattern.compile("//|;|\\\\|/\\.{1,2}(/|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DETOUR.matcher(request.getRequestURI()).find()) {
            Refusal.write(response, HttpStatus.BAD_REQUEST, "There is no such address.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
