package health.baton.walk;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.Beside;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after every act on every pathway. */
final class Invariants {
    private final CaseFile file;
    private final Tasks tasks;
    private final People people;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final Beside beside;
    private final NothingToTell nothingToTell;

    Invariants(
            CaseFile file,
            Tasks tasks,
            People people,
            RuntimeService runtime,
            ManagementService management,
            JdbcClient jdbc,
            Beside beside,
            NothingToTell nothingToTell) {
        this.file = file;
        this.tasks = tasks;
        this.people = people;
        this.runtime = runtime;
        this.management = management;
        this.jdbc = jdbc;
        this.beside = beside;
        this.nothingToTell = nothingToTell;
    }

    /** Throws {@link Broken} with what does not hold. */
    void check(Set<String> references) {
        noJobHasGivenUp();
        references.forEach(this::check);
    }

    private void check(String reference) {
        CaseSummary summary = file.find(reference).orElseThrow(() -> new Broken("The case file has lost a case"));
        long running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .count();
        boolean besides = !BesideCases.underWay(beside, Set.of(reference)).isEmpty();
        List<OpenTask> open = tasks.ofCase(reference);
        if (summary.endedAt() == null) {
            require(running > 0, "The engine has ended a case that the case file has open");
            require(summary.responsibleRole() != null, "Nobody is responsible");
            open.forEach(this::isOwned);
            require(!open.isEmpty() || waitsForAClock(reference), "Nobody owes the next step, and no clock runs");
        } else {
            require(running == 0 || besides, "A case that has ended goes on in the engine");
            require(open.isEmpty() || besides, "A case that has ended has open tasks");
            open.forEach(this::isOwned);
            require(
                    !besides || !open.isEmpty() || waitsForAClock(reference),
                    "Nobody owes the next step beside the case, and no clock runs");
            require(summary.outcome() != null, "A case has ended without an outcome");
            require(theGpKnows(summary), "The named GP was not told of '%s'".formatted(summary.outcomeLabel()));
        }
        nothingWasToldTwice(reference);
        require(theyKnow(reference), "Somebody has left the list and was not told");
    }

    /** Who was reported as removed has had the letter for 14 days, or somebody has said how they were told. */
    private boolean theyKnow(String reference) {
        return file.known(reference).containsKey("letterGoneHow")
                || jdbc.sql("""
                        select not exists (select from list_removal r where r.case_reference = ? and not exists (
                          select from message m where m.case_reference = r.case_reference and m.letter = 'removal'
                            and m.sent_at <= r.reported_at - interval '14 days'))""").param(reference).query(Boolean.class).single();
    }

    /** Told by a message or by telephone, or somebody has said that there is no practice to tell. */
    private boolean theGpKnows(CaseSummary summary) {
        Map<String, Object> facts = file.known(summary.reference());
        return nothingToTell.of(summary.reference())
                || jdbc.sql("select exists (select from message where case_reference = ? and kind = 'gp')")
                        .param(summary.reference())
                        .query(Boolean.class)
                        .single()
                || "none".equals(facts.get("practiceFound"))
                || facts.containsKey("informPracticeResult");
    }

    private void isOwned(OpenTask task) {
        boolean somebody = task.holder() != null
                || !task.people().isEmpty()
                || task.teams().stream()
                        .anyMatch(team -> !people.membersOf(team).isEmpty());
        require(somebody, "Nobody can do '%s'; it is offered to %s".formatted(task.label(), task.teams()));
        require(task.due() != null, "'%s' is never due".formatted(task.label()));
    }

    private boolean waitsForAClock(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .anyMatch(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .withRetriesLeft()
                                .active()
                                .count()
                        > 0);
    }

    private void noJobHasGivenUp() {
        Optional<Job> given =
                management.createJobQuery().noRetriesLeft().list().stream().findFirst();
        given.ifPresent(job -> {
            throw new Broken("A job has given up: " + job.getExceptionMessage());
        });
    }

    /** One run tells once, however often it is tried. */
    private void nothingWasToldTwice(String reference) {
        List<String> twice = jdbc.sql("""
                select kind from message where case_reference = ? and opens is null and channel <> 'notice'
                    group by kind, channel, to_team, to_person, subject, body_markdown, created_at having count(*) > 1""").param(reference).query(String.class).list();
        require(twice.isEmpty(), "The same was told twice at the same moment: " + twice);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Broken(otherwise);
        }
    }
}
