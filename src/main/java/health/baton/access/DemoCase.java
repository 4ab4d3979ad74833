package health.baton.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case of the demonstration.
 *
 * @param as sign-in name of who starts it
 * @param key the same at every start, so that there is only one of it
 * @param whileOpen id of a team that must be at work when it is started; null: at any time
 * @param answers to the start form, by field key
 * @param steps what people then do, one after the other
 */
record DemoCase(
        String pathway,
        String as,
        String key,
        @Nullable String whileOpen,
        Map<String, Object> answers,
        List<DemoStep> steps) {}
