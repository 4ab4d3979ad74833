package health.baton.browser;

import java.time.Duration;
import org.awaitility.Awaitility;

/** What a case waits for comes now, instead of in some weeks. */
record Waits(RunningBaton baton, String reference) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** @param event id of the wait in its model */
    void isOver(String event) {
        Awaitility.await("the wait " + event)
                .atMost(PATIENCE)
                .until(() -> baton.database().sql("""
                                        update act_ru_job set duedate_ = now() - interval '1 day'
                                         where handler_type_ like 'timer-%' and handler_cfg_ = ?
                                           and process_instance_id_ in (
                                             select part.id_ from act_ru_execution part
                                               join act_ru_execution whole on whole.id_ = part.root_proc_inst_id_
                                              where whole.business_key_ = ?)
                                        """).params(event, reference).update(), changed -> changed == 1);
    }

    /** The case has ended, its outcome with it. */
    void ended(String outcome) {
        Awaitility.await("the end of the case with " + outcome)
                .atMost(PATIENCE)
                .until(
                        () -> baton.database()
                                .sql(
                                        "select coalesce(outcome, '') from care_case where reference = ? and ended_at is not null")
                                .param(reference)
                                .query(String.class)
                                .optional()
                                .orElse(""),
                        outcome::equals);
    }
}
