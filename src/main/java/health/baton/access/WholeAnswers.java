package health.baton.access;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Refuses answers to a form of which the engine's REST would fail, or which it would take for none: nothing at all, what is no
 * object, and what has other names than the engine knows.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class WholeAnswers extends OncePerRequestFilter {
    private static final Pattern ANSWERS =
            Pattern.compile("/camunda/api/engine/.*/(submit-form|complete|resolve|start)/?");
    /** The engine passes over what it does not know, and would take a mistyped answer for none. */
    private static final ObjectReader STRICTLY = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Sent.class);

    /** One answer, in the names of the engine's REST. */
    private record Answer(JsonNode value, JsonNode type, JsonNode valueInfo) {}

    /** What a start can hold, in the names of the engine's REST; the end of a task holds less. */
    private record Sent(
            Map<String, Answer> variables,
            JsonNode businessKey,
            JsonNode caseInstanceId,
            JsonNode startInstructions,
            JsonNode skipCustomListeners,
            JsonNode skipIoMappings,
            JsonNode withVariablesInReturn) {}

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
            Refusal.write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "Each answer is an object with its value, all of them together are the variables; nothing else is known here.");
        }
    }

    /** What is no JSON is left to the engine, which says so. */
    private static boolean isWhole(byte[] body) throws IOException {
        try {
            Sent sent = STRICTLY.readValue(body);
            return sent != null
                    && (sent.variables() == null || !sent.variables().containsValue(null));
        } catch (JsonParseException unreadable) {
            return true;
        } catch (JsonMappingException other) {
            return false;
        }
    }
}
