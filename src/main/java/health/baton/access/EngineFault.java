package health.baton.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.baton.engine.People;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * What the engine's REST says when it fails, in a sentence without the insides of programs.
 *
 * @param body JSON, as the web applications read it
 */
record EngineFault(int status, String body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MESSAGE = "message";
    private static final String TYPE = "type";
    private static final String REFUSED = "InvalidRequestException";

    /** Errors of a program that took a request for better than it was. */
    private static final Set<String> TAKEN_UNAWARES = Set.of(
            "NullPointerException",
            "ClassCastException",
            "IllegalArgumentException",
            "IllegalStateException",
            "IndexOutOfBoundsException",
            "ArrayIndexOutOfBoundsException",
            "NumberFormatException",
            "UnsupportedOperationException",
            "QueryParamException",
            "PathParamException");

    private static final String NOTHING_THERE = "NullValueException";

    /** What our own checks say to whoever does a task; some of the engine's doors answer it with 500. */
    private static final String OF_A_FORM = "FormFieldValidationException";

    private static final String OF_THE_ENGINE = "ProcessEngineException";

    /** What the engine says of a new password, with 500; its pages have asked before. */
    private static final String TOO_WEAK = "Password does not match policy";

    private static final String PASSWORDS =
            "A password has at least %d characters, nothing of the name, and is no common one, no repetition and no row of keys."
                    .formatted(People.SHORTEST_PASSWORD);

    private static final Pattern TO_A_TYPE = Pattern.compile(" to java type [\\w.$]+");
    private static final Pattern INSIDES =
            Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}\\w+|`\\w+`|stack trace|\\bat \\[Source");
    private static final Pattern PLACE = Pattern.compile("line: (\\d+), column: (\\d+)");

    /**
     * Empty when what was said can go out as it is.
     *
     * @param reads whether nothing could have been changed by the request
     */
    static Optional<EngineFault> of(int status, byte[] said, boolean reads) {
        String text = new String(said, StandardCharsets.UTF_8);
        Optional<ObjectNode> json = json(text);
        String type = json.map(node -> node.path(TYPE).asText()).orElse("");
        String message = json.map(node -> node.path(MESSAGE).asText()).orElse(text);
        int now = status(status, type, message, reads);
        String sentence = now == status || type.equals(OF_A_FORM) ? plain(message, now) : instead(message, now);
        if (now == status && sentence.equals(message)) {
            return Optional.empty();
        }
        ObjectNode answer = json.orElseGet(JSON::createObjectNode);
        answer.put(TYPE, now == status && json.isPresent() ? type : REFUSED);
        answer.put(MESSAGE, sentence);
        return Optional.of(new EngineFault(now, answer.toString()));
    }

    private static int status(int status, String type, String message, boolean reads) {
        if (TAKEN_UNAWARES.contains(type)) {
            return HttpStatus.BAD_REQUEST.value();
        }
        if (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return status;
        }
        if (message.equals(TOO_WEAK) || type.equals(OF_A_FORM)) {
            return HttpStatus.BAD_REQUEST.value();
        }
        boolean missing = type.equals(NOTHING_THERE) || message.endsWith("is null");
        return missing || (reads && type.equals(OF_THE_ENGINE)) ? HttpStatus.BAD_REQUEST.value() : status;
    }

    private static String instead(String message, int status) {
        return message.equals(TOO_WEAK) ? PASSWORDS : sentence(status);
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "The request is not as it has to be, or speaks of something that is not there.";
            case 401, 403 -> "You may not do this.";
            case 404 -> "There is nothing here.";
            default -> "This could not be done. Whoever looks after Baton finds the reason in its log.";
        };
    }

    private static String plain(String message, int status) {
        String shorter = TO_A_TYPE.matcher(message).replaceAll("");
        if (!shorter.isBlank() && !INSIDES.matcher(shorter).find()) {
            return shorter;
        }
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? "The request cannot be read: line %s, column %s.".formatted(place.group(1), place.group(2))
                : sentence(status);
    }

    private static Optional<ObjectNode> json(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException words) {
            return Optional.empty();
        }
    }
}
