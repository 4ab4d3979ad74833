package health.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Makes the token before the page is written, when there is room yet for its cookie or session, and takes a garbled one for
 * none; Spring would fail on it.
 */
final class MaskedTokens implements CsrfTokenRequestHandler {
    private final CsrfTokenRequestAttributeHandler tokens = new XorCsrfTokenRequestAttributeHandler();

    MaskedTokens() {
        tokens.setCsrfRequestAttributeName(null);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        tokens.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        try {
            return tokens.resolveCsrfTokenValue(request, token);
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
