package health.baton.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Refuses answers to a form of which the engine's REST would fail: nothing at all, and an answer without a value to hold. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class WholeAnswers extends OncePerRequestFilter {
    private static final Pattern ANSWERS =
            Pattern.compile("/camunda/api/engine/.*/(submit-form|complete|resolve|start)/?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return !HttpMethod.POST.matches(request.getMethod())
                || !ANSWERS.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(BodyLimit.LIMIT);
        if (isWhole(body)) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            Refusal.write(response, HttpStatus.BAD_REQUEST, "Each answer is an object with its value.");
        }
    }

    /** What is no JSON is left to the engine, which says so. */
    private static boolean isWhole(byte[] body) throws IOException {
        try {
            JsonNode sent = JSON.readTree(body);
            JsonNode variables = sent.path("variables");
            return sent.isContainerNode()
                    && StreamSupport.stream(variables.spliterator(), false).allMatch(JsonNode::isObject);
        } catch (JsonProcessingException unreadable) {
            return true;
        }
    }
}
