package health.baton.casefile;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.Out;
import health.baton.engine.Decisions;
import health.baton.engine.FromFolder;
import health.baton.engine.Work;
import health.baton.form.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Scores the latest observations with the table {@code news2}. Output {@code news2}: the score, which is a lower bound when
 * an observation is missing (the file's {@code news2Complete} is then false), and null when nothing was observed.
 */
@Component
@Contract(
        label = "Score NEWS2",
        means =
                "Scores the latest observations by the table news2 of the pathway's folder; says in the case file what is missing.",
        out =
                @Out(
                        name = "news2",
                        means =
                                "The score, or nothing where nothing was observed; a lower bound while observations are missing",
                        maybeNothing = true))
@FromFolder(decisions = "news2")
class ScoreNews2 implements Capability {
    private static final String TABLE = "news2";

    private final KnownFacts known;
    private final Timeline timeline;
    private final Decisions decisions;

    ScoreNews2(KnownFacts known, Timeline timeline, Decisions decisions) {
        this.known = known;
        this.timeline = timeline;
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Map<String, Object> facts = known.all(work.caseReference());
        Map<String, @Nullable Object> observed = new HashMap<>();
        Observation.keys().forEach(key -> observed.put(key, facts.get(key)));
        boolean nothing = observed.entrySet().stream()
                .filter(one -> !one.getKey().equals(Observation.SPO2_SCALE.key()))
                .allMatch(one -> one.getValue() == null);
        Map<String, @Nullable Object> row = nothing ? Map.of() : score(work, observed);
        Object score = row.get("score");
        String missing = words(row.get("missing"));
        boolean complete = score != null && missing.isEmpty();
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("news2", "NEWS2 score", score, "", "file"));
        answers.add(Answer.inFile("news2Text", "NEWS2", text(score, missing), text(score, missing)));
        answers.add(Answer.inFile("news2Complete", "NEWS2 is complete", complete, ""));
        Object highest = row.get("highestSingle");
        if (highest != null) {
            answers.add(Answer.inFile("news2HighestSingle", "Highest single score", highest, ""));
        }
        timeline.add(work.caseReference(), work.key(), work.label(), answers);
        Map<String, @Nullable Object> outputs = new HashMap<>();
        outputs.put("news2", score);
        return outputs;
    }

    private Map<String, @Nullable Object> score(Work work, Map<String, @Nullable Object> observed) {
        return decisions.evaluate(work.scope(), TABLE, observed).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The decision %s gave no score".formatted(TABLE)));
    }

    private static String text(@Nullable Object score, String missing) {
        if (score == null) {
            return "incomplete: no observations";
        }
        return missing.isEmpty() ? score.toString() : "incomplete, at least %s (missing: %s)".formatted(score, missing);
    }

    private static String words(@Nullable Object missing) {
        return missing == null
                ? ""
                : Arrays.stream(missing.toString().split(",", -1))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .map(Observation::inWords)
                        .collect(Collectors.joining(", "));
    }
}
