package health.baton.form;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Shows what somebody sent in a refusal: short, without control characters and markup. */
public final class Harmless {
    private static final int LONGEST = 40;

    private Harmless() {}

    /** In curly quotes, cut when it is long. */
    public static String quote(@Nullable Object sent) {
        String text = sent instanceof Collection<?> many ? join(many) : String.valueOf(sent);
        String start = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        String clean = start.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>&]", "·");
        return "“" + (clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean) + "”";
    }

    private static String join(Collection<?> many) {
        StringBuilder text = new StringBuilder();
        for (Object one : many) {
            if (text.length() > LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : ", ").append(one);
        }
        return text.toString();
    }
}
