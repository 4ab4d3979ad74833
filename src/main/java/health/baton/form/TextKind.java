package health.baton.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text, of one line or of many. */
record TextKind(
        boolean manyLines,
        int minLength,
        int maxLength,
        @Nullable Pattern pattern,
        @Nullable String validationType) implements Kind {
    static final int DEFAULT_LONGEST = 4000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\p{Cs}]");
    private static final Pattern CONTROL_IN_LINES = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&#|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("<\\s*/?\\s*script", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[A-Za-z]{2,}");

    @Override
    public Reading read(Object sent) throws NotAcceptable {
        if (!(sent instanceof String raw)) {
            throw new NotAcceptable("is not text");
        }
        if (raw.length() > maxLength) {
            throw new NotAcceptable("is longer than %d characters (%d)".formatted(maxLength, raw.length()));
        }
        String text = raw.strip();
        if (text.length() < minLength) {
            throw new NotAcceptable("is shorter than %d characters".formatted(minLength));
        }
        if ((manyLines ? CONTROL_IN_LINES : CONTROL).matcher(text).find()) {
            throw new NotAcceptable("contains control characters");
        }
        if ((manyLines ? SCRIPT : MARKUP).matcher(text).find()) {
            throw new NotAcceptable("contains markup");
        }
        if (pattern != null && !pattern.matcher(text).find()) {
            throw new NotAcceptable("does not have the form that is asked for");
        }
        if ("email".equals(validationType) && !EMAIL.matcher(text).matches()) {
            throw new NotAcceptable("is not an e-mail address");
        }
        if ("phone".equals(validationType) && !PhoneCheck.isPhone(text)) {
            throw new NotAcceptable("is not a telephone number");
        }
        return new Reading(text, text);
    }
}
