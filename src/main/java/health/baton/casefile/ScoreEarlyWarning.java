package health.baton.casefile;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Kind;
import health.baton.engine.Contract.Out;
import health.baton.engine.Decisions;
import health.baton.engine.FromFolder;
import health.baton.engine.Work;
import health.baton.form.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Scores observations with the table {@code decision}, e.g. {@code news2} or {@code pews}. Output {@code score}: a lower
 * bound while an observation is missing (the file's {@code <decision>Complete} is then false), and null when nothing was
 * observed. With {@code together=yes} only what was observed together last counts: an old value never stands for one that
 * is missing now.
 */
@Component
@Contract(
        label = "Score early warning",
        means =
                "Scores the latest observations by an early-warning table of the pathway's folder; says in the case file what is missing.",
        in = {
            @In(
                    name = "decision",
                    label = "Decision table",
                    means = "The name of the table's file without .dmn, e.g. news2"),
            @In(
                    name = "together",
                    label = "Only what was observed together",
                    means = "Leave out observations that are older than the latest ones",
                    kind = Kind.CHOICE,
                    choices = "yes",
                    required = false)
        },
        out =
                @Out(
                        name = "score",
                        means =
                                "The score, or nothing where nothing was observed; a lower bound while observations are missing",
                        maybeNothing = true),
        keeps = {"{decision}", "{decision}Text", "{decision}Complete", "{decision}HighestSingle"})
@FromFolder(decisions = "{decision}")
class ScoreEarlyWarning implements Capability {
    private static final List<String> AGES = List.of("age", "ageMonths", "ageDays");

    private final KnownFacts known;
    private final Timeline timeline;
    private final Decisions decisions;

    ScoreEarlyWarning(KnownFacts known, Timeline timeline, Decisions decisions) {
        this.known = known;
        this.timeline = timeline;
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> run(Work work) {
        String table = work.text("decision");
        Map<String, Object> facts = known.all(work.caseReference());
        boolean together = work.find("together").filter("yes"::equals).isPresent();
        Map<String, ?> from = together ? latest(work.caseReference()) : facts;
        Map<String, @Nullable Object> observed = new HashMap<>();
        Observation.keys().forEach(key -> observed.put(key, from.get(key)));
        boolean nothing = observed.entrySet().stream()
                .filter(one -> !one.getKey().equals(Observation.SPO2_SCALE.key()))
                .allMatch(one -> one.getValue() == null);
        AGES.forEach(key -> observed.put(key, facts.get(key)));
        Map<String, @Nullable Object> row = nothing ? Map.of() : score(work, table, observed);
        Object score = row.get("score");
        timeline.add(work.caseReference(), work.key(), work.label(), answers(table, row));
        Map<String, @Nullable Object> outputs = new HashMap<>();
        outputs.put("score", score);
        return outputs;
    }

    private Map<String, Object> latest(String caseReference) {
        List<StoryEntry> story = timeline.story(caseReference);
        for (int i = story.size() - 1; i >= 0; i--) {
            StoryEntry entry = story.get(i);
            Map<String, Object> observed = new HashMap<>();
            entry.answers().stream()
                    .filter(answer -> Observation.keys().contains(answer.key()) && answer.value() != null)
                    .forEach(answer -> observed.put(answer.key(), Objects.requireNonNull(answer.value())));
            if (entry.correction() == null && !observed.isEmpty()) {
                return observed;
            }
        }
        return Map.of();
    }

    private static List<Answer> answers(String table, Map<String, @Nullable Object> row) {
        String name = table.toUpperCase(Locale.ROOT);
        Object score = row.get("score");
        String missing = words(row.get("missing"));
        boolean complete = score != null && missing.isEmpty();
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(table, name + " score", score, "", "file"));
        answers.add(Answer.inFile(table + "Text", name, text(score, missing), text(score, missing)));
        answers.add(Answer.inFile(table + "Complete", name + " is complete", complete, ""));
        Object highest = row.get("highestSingle");
        if (highest != null) {
            answers.add(Answer.inFile(table + "HighestSingle", "Highest single score", highest, ""));
        }
        return answers;
    }

    private Map<String, @Nullable Object> score(Work work, String table, Map<String, @Nullable Object> observed) {
        return decisions.evaluate(work.scope(), table, observed).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The decision %s gave no score".formatted(table)));
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
