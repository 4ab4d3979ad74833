package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the database, held against what a {@link MixedLoad} was told: nothing lost, nothing doubled, nothing stuck. */
record Counted(JdbcClient database, MixedLoad load) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** At any moment, whoever has just died. */
    void nothingIsLostOrDoubled() {
        acknowledgedIsThereOnce();
        none("cases that are none for the engine, and do not say that they ended", """
                select reference from care_case c where ended_at is null
                   and not exists (select from act_ru_execution e where e.business_key_ = c.reference)""");
        none("cases that only the engine knows", """
                select business_key_ from act_ru_execution e where id_ = root_proc_inst_id_
                   and not exists (select from care_case c where c.reference = e.business_key_)""");
        none("moments of the engine that are not in UTC", """
                select id_ from act_ru_task where create_time_ not between
                  (now() at time zone 'UTC') - interval '8 hours' and (now() at time zone 'UTC') + interval '1 minute'""");
        none("two flows for one case", """
                select business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                   join care_case c on c.reference = e.business_key_ and c.pathway = d.key_
                 where e.id_ = root_proc_inst_id_ group by business_key_ having count(*) > 1""");
        none("rows that are two cases, or cases of one row twice", """
                select case_reference from cohort_row where case_reference is not null and state = 'started'
                 group by case_reference having count(*) > 1""");
        none("messages that were written twice", """
                select case_reference || ' ' || kind from message where kind in ('gp', 'letter', 'plan')
                 group by case_reference, kind, to_team, to_person, to_address, channel, subject, dedupe_key, body_markdown
                having count(*) > 1""");
        none("entries of a story that stand there twice", """
                select case_reference || ' ' || label from timeline_entry
                 where who is not null and label in ('Call-out', 'Discuss and decide', 'Make safe before you leave',
                   'Visit, assess and decide', 'Read and answer')
                 group by case_reference, label having count(*) > 1""");
        none("the first task twice in a case", """
                select whole.business_key_ from act_ru_task t join act_ru_execution part on part.id_ = t.proc_inst_id_
                   join act_ru_execution whole on whole.id_ = part.root_proc_inst_id_
                  where t.name_ = 'Discuss and decide' group by 1 having count(*) > 1""");
    }

    /** When everybody has finished, and the nodes have had the time to do what is due. */
    void everythingIsDone() {
        Awaitility.await("what is due")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> number("""
                        select (select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= now()))
                             + (select count(*) from cohort where state not in ('done', 'dropped'))""") == 0);
        assertThat(load.unexpected).as("what nobody should be answered").isEmpty();
        nothingIsLostOrDoubled();
        assertThat(number("select count(*) from care_case where pathway = 'ptcda'"))
                .as("call-outs")
                .isEqualTo(load.starts.size());
        assertThat(number("select count(*) from cohort_row where state = 'started'"))
                .as("rows that are cases")
                .isEqualTo(load.rows());
        assertThat(number("select count(*) from care_case where pathway = '%s'".formatted(MixedLoad.LIST)))
                .as("cases of the list")
                .isEqualTo(load.rows());
        none(
                "answers of which nobody knows whether they reached their case",
                "select id::text from reply_answer where reached is null");
        nothingStandsStill();
    }

    /** Every running case has a task, a clock or an event that it waits for, and no step was given up. */
    void nothingStandsStill() {
        none("steps given up", "select id_ from act_ru_job where retries_ = 0");
        none("incidents", "select id_ from act_ru_incident");
        none("cases that wait for nothing and nobody", """
                select business_key_ from act_ru_execution whole where id_ = root_proc_inst_id_ and parent_id_ is null
                   and not exists (select from act_ru_execution part where part.root_proc_inst_id_ = whole.id_ and (
                         exists (select from act_ru_task t where t.execution_id_ = part.id_)
                      or exists (select from act_ru_job j where j.execution_id_ = part.id_)
                      or exists (select from act_ru_event_subscr s where s.execution_id_ = part.id_)))""");
    }

    private void acknowledgedIsThereOnce() {
        Map<String, String> starts = Map.copyOf(load.starts);
        Set<MixedLoad.Done> done = Set.copyOf(load.done);
        Set<UUID> answered = Set.copyOf(load.answered);
        Map<String, String> kept = database
                .sql("select start_key, case_reference from case_start where start_key like 'call-%'")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(kept).as("starts").containsAllEntriesOf(starts);
        List<MixedLoad.Done> told = database.sql(
                        "select case_reference, label, who from timeline_entry where who is not null")
                .query((row, number) -> new MixedLoad.Done(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        assertThat(told).as("what people did").containsAll(done);
        List<UUID> answers = database.sql("""
                        select a.message_id from reply_answer a join message m on m.id = a.message_id
                          join timeline_entry t on t.case_reference = m.case_reference and t.dedupe_key = 'reply:' || a.id""").query(UUID.class).list();
        assertThat(answers).as("answers to letters").containsAll(answered);
        none(
                "letters that were answered twice",
                "select message_id::text from reply_answer group by 1 having count(*) > 1");
    }

    /** What was counted, for the report. */
    String figures() {
        return "%,d call-outs, %,d tasks done, %,d rows of a list, %,d answers to letters; %,d requests were not acknowledged and sent again; %,d entries in stories, %,d messages"
                .formatted(
                        load.starts.size(),
                        load.done.size(),
                        load.rows(),
                        load.answered.size(),
                        load.unacknowledged.get(),
                        number("select count(*) from timeline_entry"),
                        number("select count(*) from message"));
    }

    private void none(String what, String question) {
        assertThat(database.sql(question).query(String.class).list()).as(what).isEmpty();
    }

    private long number(String question) {
        return database.sql(question).query(Long.class).single();
    }
}
