package health.baton.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list in any of the shapes in which a submission may hold one: a collection, an array, or JSON of whatever library. */
final class Lists {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 20_000;

    private Lists() {}

    /** Nothing, blank text or an empty list. */
    static boolean isBlank(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> many && many.isEmpty())
                || value.toString().equals("[]");
    }

    static Optional<List<?>> of(Object sent) {
        if (sent instanceof Collection<?> many) {
            return Optional.of(List.copyOf(many.stream().map(String::valueOf).toList()));
        }
        if (sent instanceof Object[] many) {
            return Optional.of(Arrays.stream(many).map(String::valueOf).toList());
        }
        return sent instanceof Number || sent instanceof Boolean ? Optional.empty() : fromJson(sent.toString());
    }

    private static Optional<List<?>> fromJson(String text) {
        if (text.length() > LONGEST || !text.strip().startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Arrays.stream(JSON.readValue(text, Object[].class))
                    .map(String::valueOf)
                    .toList());
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
