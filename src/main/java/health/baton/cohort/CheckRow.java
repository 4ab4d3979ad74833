package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.engine.Decisions;
import health.baton.form.AnswersInText;
import health.baton.form.Checked;
import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import health.baton.form.NhsNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a row against the pathway's start form and decides, before anything starts, what is to become of it. */
@Component
class CheckRow {
    static final String NHS_NUMBER = "nhsNumber";
    /** The column with a date of death, beside those of the form. */
    static final String DIED_ON = "diedOn";

    private static final List<String> NOT_MEANT = List.of("no", "false");
    private final List<FieldCheck> checks;
    private final Decisions decisions;
    private final CaseFile caseFile;

    CheckRow(List<FieldCheck> checks, Decisions decisions, CaseFile caseFile) {
        this.checks = new ArrayList<>(checks);
        this.decisions = decisions;
        this.caseFile = caseFile;
    }

    /** @param said answers by field key, {@link #DIED_ON} beside them */
    CheckedRow check(Feed feed, FormSchema form, int number, Map<String, Object> said) {
        Map<String, Object> answers = new HashMap<>(said);
        Object died = answers.remove(DIED_ON);
        if (died != null) {
            return death(number, answers.get(NHS_NUMBER), died.toString());
        }
        Checked checked = form.check(answers, Map.of(), checks);
        if (!checked.isAccepted()) {
            return CheckedRow.refused(number, String.join(" ", checked.refusals()));
        }
        for (String key : feed.onceFor()) {
            if (answers.get(key) == null) {
                return CheckedRow.refused(
                        number,
                        "“%s” is missing: without it nobody knows whether the same row came before."
                                .formatted(label(form, key)));
            }
        }
        String key = key(feed, answers);
        Optional<String> unmeant = notMeant(feed, form, answers);
        if (unmeant.isPresent()) {
            return new CheckedRow(number, RowState.NOT_MEANT, key, Map.of(), unmeant.get());
        }
        return new CheckedRow(number, RowState.GOOD, key, answers, openCase(feed, answers));
    }

    private CheckedRow death(int number, @Nullable Object nhsNumber, String died) {
        if (AnswersInText.date(died).isEmpty()) {
            return CheckedRow.refused(number, "“%s” is not a date of death.".formatted(died));
        }
        if (nhsNumber == null || !NhsNumber.isValid(nhsNumber.toString())) {
            return CheckedRow.refused(number, "A death without a valid NHS number: nobody knows whose it is.");
        }
        return new CheckedRow(
                number,
                RowState.DEATH,
                null,
                Map.of(
                        NHS_NUMBER,
                        nhsNumber,
                        DIED_ON,
                        AnswersInText.date(died).orElseThrow().toString()),
                null);
    }

    /** The reason of the pathway's decision against a row; whatever it does not know, it must not leave out. */
    private Optional<String> notMeant(Feed feed, FormSchema form, Map<String, Object> answers) {
        String decision = feed.pickedBy();
        if (decision == null) {
            return Optional.empty();
        }
        Map<String, Object> asked = new HashMap<>();
        form.fieldKeys().forEach(key -> asked.put(key, answers.get(key)));
        List<Map<String, @Nullable Object>> rules = decisions.evaluateNewest(feed.pathway(), decision, asked);
        return rules.stream()
                .findFirst()
                .filter(rule -> NOT_MEANT.contains(String.valueOf(rule.get(decision))))
                .map(rule -> String.valueOf(rule.getOrDefault("reason", "")));
    }

    private @Nullable String openCase(Feed feed, Map<String, Object> answers) {
        return Optional.ofNullable(answers.get(NHS_NUMBER))
                .flatMap(number -> caseFile.openCase(number.toString(), feed.pathway()))
                .map(reference -> "This person has an open case, %s.".formatted(reference))
                .orElse(null);
    }

    private static String label(FormSchema form, String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> field.label())
                .findFirst()
                .orElse(key);
    }

    private static String key(Feed feed, Map<String, Object> answers) {
        StringBuilder same = new StringBuilder(feed.pathway());
        feed.onceFor()
                .forEach(key -> same.append('\n')
                        .append(
                                key.equals(NHS_NUMBER)
                                        ? NhsNumber.compact(String.valueOf(answers.get(key)))
                                        : String.valueOf(answers.get(key)).toLowerCase(Locale.ROOT)));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(same.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
