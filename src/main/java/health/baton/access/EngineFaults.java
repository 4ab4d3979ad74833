package health.baton.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's own REST answers requests that are no requests with 500 and the insides of its programs: here it becomes 400
 * and a sentence, and one line in the log. What no database takes is refused before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class EngineFaults extends OncePerRequestFilter {
    private static final Pattern THE_ENGINES = Pattern.compile("/engine-rest(/.*)?|/camunda/api/(?!baton(/|$)).*");
    /** Lists and counts that are asked for by POST. */
    private static final Pattern ASKED_BY_POST = Pattern.compile(
            ".*/(task|process-instance|execution|variable-instance|filter/[^/]+/(list|singleResult|count)|history/[a-z-]+|.+/count)/?");

    private static final Logger LOG = LoggerFactory.getLogger(EngineFaults.class);
    private static final Logger THE_ENGINES_LOG = LoggerFactory.getLogger(HeldTraces.OF_THE_ENGINE);

    private static final Pattern NOTHING = Pattern.compile("%00|\\x00|\\\\u0000");
    private static final Pattern WHERE = Pattern.compile("(^|&)(maxResults|firstResult)=-");

    private final HeldTraces traces;

    EngineFaults(HeldTraces traces) {
        this.traces = traces;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !THE_ENGINES.matcher(path(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        if (NOTHING.matcher(query).find() || WHERE.matcher(query).find()) {
            Refusal.write(response, HttpStatus.BAD_REQUEST, "A value in the address is not as it has to be.");
            return;
        }
        HttpServletRequest read = request;
        if (Objects.requireNonNullElse(request.getContentType(), "").contains("json")) {
            byte[] body = request.getInputStream().readNBytes(BodyLimit.LIMIT);
            if (NOTHING.matcher(new String(body, StandardCharsets.UTF_8)).find()) {
                Refusal.write(response, HttpStatus.BAD_REQUEST, "A value is not as it has to be.");
                return;
            }
            read = new ReadRequest(request, body);
        }
        HeldErrors held = new HeldErrors(response);
        traces.hold();
        try {
            chain.doFilter(read, held);
            finish(request, response, held);
        } finally {
            traces.release().forEach(THE_ENGINES_LOG::warn);
        }
    }

    private void finish(HttpServletRequest request, HttpServletResponse response, HeldErrors held) throws IOException {
        byte[] said = held.held();
        if (said.length > 0 && !response.isCommitted()) {
            Optional<EngineFault> fault = EngineFault.of(held.getStatus(), said, reads(request));
            fault.ifPresent(plain -> {
                response.setStatus(plain.status());
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            });
            byte[] body = fault.map(plain -> plain.body().getBytes(StandardCharsets.UTF_8))
                    .orElse(said);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            if (response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                tell(request, response.getStatus());
            }
        }
    }

    /** One line: a request that is none is no fault of ours. Its words may be about a person. */
    private void tell(HttpServletRequest request, int status) {
        List<String> said = traces.release();
        if (!said.isEmpty()) {
            LOG.warn("Refused with {}: {}", status, Unnamed.of(request));
            said.forEach(LOG::debug);
        }
    }

    private static boolean reads(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                || (HttpMethod.POST.matches(request.getMethod())
                        && ASKED_BY_POST.matcher(path(request)).matches());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
