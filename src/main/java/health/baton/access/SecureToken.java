package health.baton.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Behind TLS the webapps' token goes by TLS only; Camunda would say so always, or never. */
final class SecureToken extends OncePerRequestFilter {
    private static final String TOKEN = "XSRF-TOKEN=";
    private static final String SECURE = ";Secure";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.isSecure();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, secured(name, value));
            }

            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, secured(name, value));
            }
        });
    }

    private static String secured(String name, String value) {
        return name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) && value.startsWith(TOKEN) && !value.contains(SECURE)
                ? value + SECURE
                : value;
    }
}
