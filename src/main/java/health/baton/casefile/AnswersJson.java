package health.baton.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.baton.form.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as they lie in the database. */
final class AnswersJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Stored>> LIST = new TypeReference<>() {};

    private AnswersJson() {}

    private record Stored(
            String key, String label, @Nullable Object value, String text) {}

    static String write(List<Answer> answers) {
        try {
            return JSON.writeValueAsString(answers.stream()
                    .map(answer -> new Stored(answer.key(), answer.label(), answer.value(), answer.text()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers cannot be written", impossible);
        }
    }

    static List<Answer> read(String json) {
        try {
            return JSON.readValue(json, LIST).stream()
                    .map(stored -> new Answer(stored.key(), stored.label(), stored.value(), stored.text(), "file"))
                    .toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored answers cannot be read", broken);
        }
    }

    static @Nullable Object value(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored answer cannot be read", broken);
        }
    }
}
