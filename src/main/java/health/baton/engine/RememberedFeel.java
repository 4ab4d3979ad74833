package health.baton.engine;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a cell of a decision table once for the same words and the same values: the engine reads each cell anew for each
 * case, and most cells ask the same of very many. A cell says the same of the same values, unless it asks for the time.
 */
final class RememberedFeel implements FeelEngine {
    private static final int MOST = 50_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern ASKS_ELSEWHERE = Pattern.compile("\\b(now|today|random\\s+number)\\s*\\(");

    private final FeelEngine feel;
    private final Map<String, Optional<List<String>>> words = new ConcurrentHashMap<>();
    private final Map<String, Boolean> plainNames = new ConcurrentHashMap<>();
    private final Map<Asked, Optional<Object>> answers = new ConcurrentHashMap<>();

    RememberedFeel(FeelEngine feel) {
        this.feel = feel;
    }

    /** What a decision engine needs to have it. */
    static DefaultDmnEngineConfiguration configuration() {
        DefaultDmnEngineConfiguration configuration = (DefaultDmnEngineConfiguration)
                org.camunda.bpm.dmn.engine.DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> new RememberedFeel(new ScalaFeelEngineFactory().createInstance()));
        return configuration;
    }

    /** @param values of the words that are variables, in the order of the words */
    private record Asked(String kind, String expression, List<@Nullable Object> values) {}

    @Override
    // the engine's own signature, which may be null
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> T evaluateSimpleExpression(String expression, VariableContext known) {
        return (T) answer("value", expression, "", known, () -> feel.evaluateSimpleExpression(expression, known));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext known) {
        return Boolean.TRUE.equals(answer(
                "test", expression, input, known, () -> feel.evaluateSimpleUnaryTests(expression, input, known)));
    }

    private @Nullable Object answer(
            String kind,
            String expression,
            String input,
            VariableContext known,
            Supplier<@Nullable Object> evaluation) {
        List<@Nullable Object> values = words.computeIfAbsent(expression, RememberedFeel::words)
                .map(named -> values(named, input, known))
                .orElse(List.of());
        if (values.isEmpty()) {
            return evaluation.get();
        }
        Asked asked = new Asked(kind + " " + input, expression, values);
        Optional<Object> answer = answers.get(asked);
        if (answer == null) {
            answer = Optional.ofNullable(evaluation.get());
            if (answer.isEmpty() || isPlain(answer.get())) {
                if (answers.size() >= MOST) {
                    answers.clear();
                }
                answers.put(asked, answer);
            }
        }
        return answer.orElse(null);
    }

    /** Of the input and of each word that may be a variable; none when they do not say all that the cell may ask for. */
    private List<@Nullable Object> values(List<String> named, String input, VariableContext known) {
        if (!known.keySet().stream()
                .allMatch(name -> plainNames.computeIfAbsent(
                        name, any -> WORD.matcher(any).matches()))) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>(named.size() + 1);
        values.add(input.isEmpty() ? null : value(known, input));
        named.forEach(name -> values.add(value(known, name)));
        return values.stream().allMatch(value -> value == null || isPlain(value)) ? values : List.of();
    }

    private static @Nullable Object value(VariableContext known, String name) {
        TypedValue value = known.resolve(name);
        return value == null ? null : value.getValue();
    }

    /** Nobody can change it. */
    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal;
    }

    /** Empty for what is never the same. */
    private static Optional<List<String>> words(String expression) {
        return ASKS_ELSEWHERE.matcher(expression).find()
                ? Optional.empty()
                : Optional.of(WORD.matcher(expression)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList());
    }
}
