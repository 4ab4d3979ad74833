package health.baton.told.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When it was said, and who wrote it down on paper while Baton was down; nothing when it is said now. */
record Paper(@Nullable String doneOnPaperAt, @Nullable String doneOnPaperBy) {

    public boolean said() {
        return !typed(doneOnPaperAt).isEmpty() || !typed(doneOnPaperBy).isEmpty();
    }

    /** The answers, and this beside them: the case file looks whether it can be. */
    Map<String, Object> beside(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        if (said()) {
            all.put("doneOnPaperAt", typed(doneOnPaperAt));
            all.put("doneOnPaperBy", typed(doneOnPaperBy));
        }
        return all;
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
