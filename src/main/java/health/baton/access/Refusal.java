package health.baton.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A refusal for programs: problem details (RFC 9457) that say nothing about the person. The webapps read {@code message}. */
final class Refusal {
    private Refusal() {}

    /** @param detail a fixed sentence without quotation marks */
    static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"message\":\"%3$s\"}"
                                .formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
