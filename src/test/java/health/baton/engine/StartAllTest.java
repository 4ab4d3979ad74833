package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many entries of a waiting list at once: what they leave is what each alone would leave, and nobody waits behind them. */
class StartAllTest extends RunningEngine {
    private static final String LIST = "waiting-list-validation";

    @Autowired
    ManagementService management;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient db;

    @Test
    void leavesOfEachWhatItWouldLeaveAlone() {
        String alone = start(entry("Ashdown"));
        List<String> together = startAll(entry("Birch"), entry("Cole"), entry("Dunn"));

        assertThat(together).doesNotHaveDuplicates().doesNotContain(alone).hasSize(3);
        for (String reference : together) {
            assertThat(left(reference)).isEqualTo(left(alone));
        }
        assertThat(count("timeline_entry where case_reference = '%s' and answers::text like '%%Birch%%'"
                        .formatted(together.get(0))))
                .isOne();
        assertThat(count("case_start where case_reference = '%s' and starter = 'waitinglist'"
                        .formatted(together.get(2))))
                .isOne();
    }

    @Test
    void startsNoneWhenOneIsRefused() {
        long before = count("care_case");
        assertThatThrownBy(() -> startAll(entry("Ashdown"), entry(""), entry("Cole")))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.reasons()).asString().contains("Family name"));
        assertThat(count("care_case")).isEqualTo(before);
    }

    @Test
    void startsNoneWhenOneWasThereBefore() {
        Cases.Start first = entry("Ashdown");
        String reference = start(first);
        long before = count("care_case");
        assertThatThrownBy(() -> startAll(entry("Birch"), first)).isInstanceOf(ConcurrencyFailureException.class);
        assertThat(count("care_case")).isEqualTo(before);
        assertThat(start(first)).isEqualTo(reference);
        assertThat(count("care_case")).isEqualTo(before);
    }

    @Test
    void aCallOutGoesBeforeAWholeList() {
        List<String> list =
                startAll(IntStream.range(0, 20).mapToObj(i -> entry("Elm" + i)).toArray(Cases.Start[]::new));
        // tests beside this one give the crew other pathways to start
        authorizations.allowStarts("crew-leicester", Set.of("ptcda"));
        String callOut = begin(
                "crew",
                "ptcda",
                Map.of(
                        "callBackNumber", "07700 900123",
                        "whereabouts", "At home",
                        "whatHappened", "Fell in the garden"));

        List<String> due = engine
                .getCommandExecutorTxRequired()
                .execute(context -> context.getJobManager().findNextJobsToExecute(new Page(0, 100_000)))
                .stream()
                .map(AcquirableJobEntity::getProcessInstanceId)
                .toList();
        int urgent = due.indexOf(instance(callOut));
        assertThat(urgent).isNotNegative();
        for (String reference : list) {
            assertThat(due.indexOf(instance(reference))).isGreaterThan(urgent);
        }
    }

    @Test
    void whatAListBeganAndItsClocksGoLastUntilAPersonActs() {
        String reference = startAll(withoutAddress()).get(0);
        assertThat(turns(reference, "message")).containsOnly(WhoseTurn.A_LIST);
        for (int step = 0; step < 30 && !jobs(reference, "message").isEmpty(); step++) {
            jobs(reference, "message").forEach(management::executeJob);
        }
        assertThat(turns(reference, "timer")).isNotEmpty().containsOnly(WhoseTurn.A_LIST);
        assertThat(turns(start(entry("Gale")), "message")).containsOnly(WhoseTurn.A_PERSON_ACTED);
    }

    /** Somebody has to complete it, and is chased. */
    private static Cases.Start withoutAddress() {
        Map<String, Object> answers = new HashMap<>(entry("Fenn").answers());
        answers.remove("addressLines");
        return new Cases.Start(answers, UUID.randomUUID().toString());
    }

    private static Cases.Start entry(String familyName) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "localId", UUID.randomUUID().toString(),
                "specialty", "130",
                "clockStart", "2025-10-01",
                "priority", "p4",
                "givenName", "Lena",
                "birthDate", "1961-04-05",
                "nhsNumber", "9990000018",
                "practiceCode", "C82009",
                "addressLines", "3 Mill Lane, Leicester",
                "postcode", "LE2 7AA"));
        answers.put("familyName", familyName);
        return new Cases.Start(answers, UUID.randomUUID().toString());
    }

    private String start(Cases.Start one) {
        String[] reference = new String[1];
        signedIn.as("waitinglist", () -> reference[0] = cases.start(LIST, one.answers(), one.key()));
        return reference[0];
    }

    private List<String> startAll(Cases.Start... many) {
        List<List<String>> references = new java.util.ArrayList<>();
        signedIn.as("waitinglist", () -> references.add(cases.startAll(LIST, List.of(many))));
        return references.get(0);
    }

    /** All that is kept of a case, without what is its own. */
    private List<Map<String, Object>> left(String reference) {
        return db.sql("""
                        select 'case' as what, concat_ws(' ', pathway, started_by, start_team, area, person_id, responsible_role,
                          responsible_team, outcome, ended_at) as said from care_case where reference = :reference
                        union all select 'team', team from case_team where case_reference = :reference
                        union all select 'entry', concat_ws(' ', who, label, jsonb_array_length(answers))
                          from timeline_entry where case_reference = :reference
                        union all select 'variable', concat_ws(' ', name_, replace(text_, :reference, 'its own'))
                          from act_ru_variable where proc_inst_id_ = :instance
                        union all select 'waits', concat_ws(' ', event_type_, event_name_)
                          from act_ru_event_subscr where proc_inst_id_ = :instance
                        union all select 'job', concat_ws(' ', type_, handler_cfg_) from act_ru_job
                          where process_instance_id_ = :instance
                        union all select 'watched', concat_ws(' ', group_id_, perms_) from act_ru_authorization
                          where resource_id_ = :instance
                        union all select 'history', concat_ws(' ', start_user_id_, state_) from act_hi_procinst
                          where proc_inst_id_ = :instance
                        order by 1, 2""")
                .param("reference", reference)
                .param("instance", instance(reference))
                .query()
                .listOfRows();
    }

    private String instance(String reference) {
        return db.sql("select proc_inst_id_ from act_ru_execution where business_key_ = ? and parent_id_ is null")
                .param(reference)
                .query(String.class)
                .list()
                .get(0);
    }

    private List<String> jobs(String reference, String type) {
        return db.sql("""
                        select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.root_proc_inst_id_ = ? and j.type_ = ?""").params(instance(reference), type).query(String.class).list();
    }

    private List<Long> turns(String reference, String type) {
        return db.sql("select priority_ from act_ru_job where id_ in (:jobs)")
                .param("jobs", jobs(reference, type))
                .query(Long.class)
                .list();
    }

    private long count(String of) {
        return db.sql("select count(*) from " + of).query(Long.class).single();
    }
}
