package health.baton.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Says that a pathway cannot be started when the webapps ask for its start form, so that nobody fills it in for nothing. The
 * refusal itself is {@link NewCases}, at every door.
 */
class StartForms extends OncePerRequestFilter {
    private static final Pattern PATH = Pattern.compile(".*/process-definition/([^/]+)/startForm/?");

    private final NewCases newCases;
    private final ObjectMapper json;
    /** The webapps' own filter may stand behind this one. */
    private final AuthenticationFilter signedIn = new AuthenticationFilter();

    StartForms(NewCases newCases, ObjectMapper json) {
        this.newCases = newCases;
        this.json = json;
    }

    @Override
    protected void initFilterBean() throws ServletException {
        signedIn.init(Objects.requireNonNull(getFilterConfig()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var version = PATH.matcher(request.getRequestURI());
        if (version.matches()) {
            signedIn.doFilter(
                    request,
                    response,
                    (same, answer) -> answer(
                            UriUtils.decode(version.group(1), StandardCharsets.UTF_8), response, chain, same, answer));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(
            String definitionId,
            HttpServletResponse response,
            FilterChain chain,
            ServletRequest request,
            ServletResponse answer)
            throws IOException, ServletException {
        Optional<String> refusal = newCases.refusal(definitionId);
        if (refusal.isEmpty()) {
            chain.doFilter(request, answer);
            return;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(
                response.getOutputStream(), Map.of("type", "InvalidRequestException", "message", refusal.get()));
    }
}
