package health.baton.casefile;

import health.baton.engine.Accepted;
import health.baton.engine.Submission;
import health.baton.engine.Submissions;
import health.baton.form.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Checks what was sent, writes it to the case's timeline, and gives the engine only what it may know. */
@Component
class KeepSubmission implements Submissions {
    private final StartCase startCase;
    private final CheckedAnswers checked;
    private final Timeline timeline;
    private final Identity identity;
    private final LearnArea area;
    private final CaseRegister cases;
    private final Clock clock;
    private final NamedParameterJdbcOperations batches;

    KeepSubmission(
            StartCase startCase,
            CheckedAnswers checked,
            Timeline timeline,
            Identity identity,
            LearnArea area,
            CaseRegister cases,
            Clock clock,
            NamedParameterJdbcOperations batches) {
        this.startCase = startCase;
        this.checked = checked;
        this.timeline = timeline;
        this.identity = identity;
        this.area = area;
        this.cases = cases;
        this.clock = clock;
        this.batches = batches;
    }

    @Override
    public <T> T together(Supplier<T> act) {
        return Together.act(batches, act);
    }

    @Override
    public Accepted accept(Submission submission) {
        return submission.door() == Submission.Door.START ? startCase.start(submission) : keep(submission);
    }

    private Accepted keep(Submission submission) {
        String reference = Objects.requireNonNull(submission.caseReference(), "only a start has no case reference yet");
        OnPaper onPaper = submission.door() == Submission.Door.REPLY
                ? null
                : OnPaper.in(submission.answers(), clock.instant(), begun(reference))
                        .orElse(null);
        List<Answer> answers = checked.of(onPaper == null ? submission : submission.without(OnPaper.AT, OnPaper.BY));
        timeline.addBy(
                submission.person(),
                reference,
                dedupeKey(submission.door(), submission.key()),
                submission.label(),
                new Done(answers, onPaper));
        identity.relinkIfToldBy(reference, answers);
        Map<String, Object> variables = new HashMap<>(CheckedAnswers.variables(answers));
        if (submission.door() == Submission.Door.EVENT) {
            variables.put("toldBy", submission.person());
        }
        if (submission.door() == Submission.Door.REPLY) {
            variables.put("toldBy", "person");
        }
        variables.putAll(area.from(reference, answers));
        if (answers.stream().anyMatch(answer -> answer.key().equals("practiceCode"))) {
            variables.put("practice", Identity.practice(CheckedAnswers.byKey(answers)));
        }
        return new Accepted(reference, null, variables);
    }

    private Instant begun(String reference) {
        return cases.find(reference).map(CaseRegister.Row::startedAt).orElse(Instant.EPOCH);
    }

    static String dedupeKey(Submission.Door door, String key) {
        return door.name().toLowerCase(Locale.ROOT) + ":" + key;
    }
}
