package health.baton.casefile;

import health.baton.engine.AnswersRefused;
import health.baton.engine.Submission;
import health.baton.form.Answer;
import health.baton.form.Checked;
import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a submission against its form and what is known. */
@Component
class CheckedAnswers {
    private final List<FieldCheck> checks;
    private final KnownFacts known;

    CheckedAnswers(List<FieldCheck> checks, KnownFacts known) {
        this.checks = new ArrayList<>(checks);
        this.known = known;
    }

    /** The accepted answers; throws {@link AnswersRefused} when the form would not accept them. */
    List<Answer> of(Submission submission) {
        String json = submission.formSchema();
        if (json == null) {
            if (!submission.answers().isEmpty()) {
                throw new AnswersRefused(
                        List.of("“%s” asks nothing: no answers are accepted.".formatted(submission.label())));
            }
            return List.of();
        }
        FormSchema form = FormSchema.deployed(json);
        String reference = submission.caseReference();
        Set<String> names = new HashSet<>(form.namesRead());
        names.addAll(form.fieldKeys());
        if (submission.door() == Submission.Door.REPLY) {
            // whoever has the letter must not read there what others have answered: nothing stands in the fields
            names.removeAll(form.fieldKeys());
        }
        names.add("practiceCode");
        Map<String, Object> before = reference == null ? Map.of() : known.of(reference, names);
        Checked checked = form.check(submission.answers(), before, checks);
        if (!checked.isAccepted()) {
            throw new AnswersRefused(checked.refusals(), checked.refused());
        }
        return checked.answers();
    }

    /** Those that the engine may know, as process variables; lists joined by commas. */
    static Map<String, Object> variables(List<Answer> answers) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        answers.stream()
                .filter(answer -> "case".equals(answer.keep()))
                .forEach(answer -> variables.put(answer.key(), variable(answer.value())));
        return variables;
    }

    private static @Nullable Object variable(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value;
    }

    static Map<String, Object> byKey(List<Answer> answers) {
        Map<String, Object> byKey = new HashMap<>();
        for (Answer answer : answers) {
            Object value = answer.value();
            if (value != null) {
                byKey.put(answer.key(), value);
            }
        }
        return byKey;
    }
}
