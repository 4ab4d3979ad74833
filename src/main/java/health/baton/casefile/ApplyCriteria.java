package health.baton.casefile;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
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
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Applies a table of criteria ({@code decision}) to everything that is known. Names listed in {@code facts} are given as
 * null while they are not known. Outputs those of the first matching rule; the reasons of all matching rules go to the file.
 */
@Component
@Contract(
        label = "Apply a decision table",
        means =
                "Asks a decision table of the pathway's folder about everything that is known of the case. The first matching rule decides; the reasons of all matching rules go to the case file.",
        in = {
            @In(
                    name = "decision",
                    label = "Decision table",
                    means = "The name of the table's file without .dmn, e.g. frailtyCriteria"),
            @In(
                    name = "facts",
                    label = "Facts that may be missing",
                    means = "Names that the table asks for and that may not be known yet, joined by commas",
                    required = false)
        },
        out = {
            @Out(
                    name = "result",
                    means =
                            "What the first matching rule says, where the table has one column of results besides 'reason'"),
            @Out(name = Contract.EVERY_COLUMN, means = "Each column of the table by its own name")
        },
        keeps = "{decision}Reasons")
@FromFolder(decisions = "{decision}")
class ApplyCriteria implements Capability {
    private static final String REASON = "reason";

    private final KnownFacts known;
    private final Timeline timeline;
    private final Decisions decisions;

    ApplyCriteria(KnownFacts known, Timeline timeline, Decisions decisions) {
        this.known = known;
        this.timeline = timeline;
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> run(Work work) {
        String decision = work.text("decision");
        List<Map<String, @Nullable Object>> matching = decisions.evaluate(work.scope(), decision, inputs(work));
        if (matching.isEmpty()) {
            throw new IllegalStateException("The decision %s has no rule for this case".formatted(decision));
        }
        String reasons = matching.stream()
                .map(rule -> rule.get(REASON))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        Map<String, @Nullable Object> first = matching.get(0);
        List<Answer> answers = new ArrayList<>();
        first.forEach((name, value) -> {
            if (value != null && !name.equals(REASON)) {
                answers.add(Answer.inFile(name, name, value, ""));
            }
        });
        answers.add(Answer.inFile(decision + "Reasons", "Reasons", reasons, reasons.isEmpty() ? "none" : reasons));
        timeline.add(work.caseReference(), work.key(), work.label(), answers);
        Map<String, Object> outputs = new HashMap<>(first);
        outputs.remove(REASON);
        if (outputs.size() == 1) {
            outputs.put("result", outputs.values().iterator().next());
        }
        return outputs;
    }

    private Map<String, @Nullable Object> inputs(Work work) {
        Map<String, @Nullable Object> inputs = new HashMap<>(known.all(work.caseReference()));
        List.of("age", "news2", "news2Complete").forEach(name -> inputs.putIfAbsent(name, null));
        work.find("facts").stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> inputs.putIfAbsent(name, null));
        return inputs;
    }
}
