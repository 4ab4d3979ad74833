package health.baton.casefile.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.baton.engine.AnswersRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object of bounded size. */
final class JsonBody {
    static final int LIMIT = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private JsonBody() {}

    /** The object; an empty body is an empty one. */
    static Map<String, Object> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) {
            throw new TooLarge(LIMIT);
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new TooLarge(LIMIT);
        }
        if (body.length == 0) {
            return Map.of();
        }
        try {
            Map<String, Object> object = JSON.readValue(body, OBJECT);
            if (object != null) {
                return object;
            }
        } catch (JsonProcessingException unreadable) {
            // answered below: the parser's own words would quote what was sent
        }
        throw new AnswersRefused(List.of("The request is not a JSON object of answers."));
    }
}
