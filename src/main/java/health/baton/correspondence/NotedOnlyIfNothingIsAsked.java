package health.baton.correspondence;

import health.baton.form.FieldCheck;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code noted-only-if-nothing-asked}: a request is done, or it cannot be; that it was read is no answer to it. */
@Component
class NotedOnlyIfNothingIsAsked implements FieldCheck {
    @Override
    public String name() {
        return "noted-only-if-nothing-asked";
    }

    @Override
    public Optional<String> refuse(Object value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> refuse(Object value, Map<String, Object> known) {
        return value.equals("noted") && "yes".equals(known.get("gpAsked"))
                ? Optional.of("is no answer: something is asked of you. Say that it is done, or why it cannot be")
                : Optional.empty();
    }
}
