package health.baton.casefile;

import health.baton.engine.KnownAnswers;
import health.baton.engine.UsableInModels;
import health.baton.form.ShownDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The actions of a plan, for models: who owes one and by when. */
@Component
@UsableInModels
public class Plan {
    private static final String PRACTICE = "practice";

    private final KnownAnswers known;

    Plan(KnownAnswers known) {
        this.known = known;
    }

    /**
     * The owners of actions but the practice, which is asked with the letter to the GP.
     *
     * @param actions owners joined by commas, or a list of them; null means none
     */
    public List<String> owners(@Nullable Object actions) {
        Stream<String> owners = actions instanceof Collection<?> many
                ? many.stream().map(String::valueOf)
                : Arrays.stream(
                        actions == null ? new String[0] : actions.toString().split(",", -1));
        return owners.map(String::strip)
                .filter(owner -> !owner.isEmpty() && !owner.equals(PRACTICE))
                .distinct()
                .toList();
    }

    /**
     * When the owner's action is due, as the plan says.
     *
     * @param owner kebab, e.g. {@code district-nurses}
     * @return null when the plan gives no time
     */
    @SuppressWarnings("JavaUtilDate") // the engine's expressions know no other type
    public @Nullable Date due(String caseReference, String owner) {
        String key = camel(owner) + "By";
        Object by = known.of(caseReference, Set.of(key)).get(key);
        Instant due = by == null ? null : instant(by.toString());
        return due == null ? null : Date.from(due);
    }

    private static @Nullable Instant instant(String text) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text)
                        .atTime(LocalTime.of(23, 59))
                        .atZone(ShownDate.ZONE)
                        .toInstant();
            }
            return text.matches(".*T.*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(ShownDate.ZONE).toInstant();
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            camel.append(
                    camel.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
