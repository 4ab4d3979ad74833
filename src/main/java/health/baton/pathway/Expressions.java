package health.baton.pathway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few shapes of expression that models may hold; what is no more than this can be read, checked and trusted. */
final class Expressions {
    private static final String NAME = "(?!(?:execution|task|true|false|null|not|empty)\\b)[A-Za-z_]\\w*";
    private static final String LITERAL =
            "(?:'[^'\\\\{}]*'|\"[^\"\\\\{}]*\"|-?\\d+(?:\\.\\d+)?|true\\b|false\\b|null\\b)";
    private static final String COMPARED =
            "(?:%1$s\\s*(?:==|!=|<=|>=|<|>|\\b(?:eq|ne|lt|gt|le|ge)\\b)\\s*%2$s|(?:!\\s*|not\\s+)?%1$s)"
                    .formatted(NAME, LITERAL);
    private static final String SIMPLE_CALL = call("(?:%s|%s)".formatted(LITERAL, NAME));
    private static final String CALL = call("(?:%s|%s|%s)".formatted(LITERAL, SIMPLE_CALL, NAME));

    private static final Pattern ANY = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(%s)\\s*}".formatted(NAME));
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\s*%1$s(?:\\s*(?:&&|\\|\\||\\band\\b|\\bor\\b)\\s*%1$s)*\\s*}".formatted(COMPARED));
    private static final String ANSWER_OR_ELSE =
            "%1$s\\s*(?:==|!=)\\s*null\\s*\\?\\s*%1$s\\s*:\\s*%1$s".formatted(CALL);
    private static final Pattern ASKED_OF_A_BEAN =
            Pattern.compile("\\$\\{\\s*(?:%s|%s|%s)\\s*}".formatted(ANSWER_OR_ELSE, CALL, NAME));

    private Expressions() {}

    private static String call(String argument) {
        return "%1$s\\.%1$s\\(\\s*(?:%2$s(?:\\s*,\\s*%2$s)*)?\\s*\\)".formatted(NAME, argument);
    }

    static boolean anyIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** The name in {@code ${name}}, when that is all there is. */
    static Optional<String> variable(String text) {
        Matcher matcher = VARIABLE.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isVariable(String text) {
        return variable(text).isPresent();
    }

    /** Variables compared with literals, joined by and/or. */
    static boolean isCondition(String text) {
        return CONDITION.matcher(text.strip()).matches();
    }

    /**
     * Every expression in the text is a variable, or one call of a bean with literals, variables or one more such call, or
     * such a call with another for when it answers null; other words may stand around.
     */
    static boolean asksOnlyBeans(String text) {
        Matcher each = ANY.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (each.find()) {
            if (!ASKED_OF_A_BEAN.matcher(each.group()).matches()) {
                return false;
            }
            each.appendReplacement(rest, "");
        }
        return !anyIn(each.appendTail(rest).toString());
    }
}
