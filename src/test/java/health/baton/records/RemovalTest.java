package health.baton.records;

import static health.baton.testing.AsSomebody.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.engine.RunningEngine;
import health.baton.form.NhsNumber;
import health.baton.testing.AsSomebody;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;

class RemovalTest extends RunningEngine {
    private static final String WHY = "Time is over, decided by the records committee on 3 November";
    private static int people;
    private static int numbers = 70000;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RemoveRecords remove;

    @Autowired
    RemovedRows rows;

    @Autowired
    KeptRows kept;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    private final UUID batch = UUID.randomUUID();
    private final String number = nextNumber();
    private final String earlierNumber = nextNumber();
    private final String name = "Vantongeren" + ++people;
    private AsSomebody pages;
    private String reference = "";

    @BeforeEach
    void somebodyWhoseCaseEnded() {
        pages = new AsSomebody(context, signedIn);
        authorizations.allowStarts("crew-leicester", Set.of("ptcda"));
        reference = begin(number, name);
        end(reference);
    }

    @AfterEach
    void clockAsItWas() {
        ClockUtil.reset();
    }

    @Test
    void removesEverythingAboutThePersonAndNothingAboutAnybodyElse() {
        String second = begin(number, name);
        end(second);
        String other = begin(nextNumber(), "Zzyzewski" + people);
        end(other);
        List<String> instances = db.sql(
                        "select id_ from act_hi_procinst where root_proc_inst_id_ in (select id_ from act_hi_procinst where business_key_ in (?, ?))")
                .params(reference, second)
                .query(String.class)
                .list();
        assertThat(instances).hasSizeGreaterThanOrEqualTo(2);
        UUID letter = everywhere(reference);
        db.sql("create table made_tomorrow (case_reference text references care_case, words text)")
                .update();
        db.sql("create table made_the_day_after (message_id uuid references message, words text)")
                .update();
        try {
            db.sql("insert into made_tomorrow values (?, 'x')").param(reference).update();
            db.sql("insert into made_the_day_after values (?, 'x')")
                    .param(letter)
                    .update();
            assertThat(pagesOfTheBatch()).isEqualTo(200);
            inNineYears();

            decide(reference, second);
            remove.removeDue();

            assertThat(found(reference)).isEmpty();
            assertThat(found(second)).isEmpty();
            assertThat(found(number)).isEmpty();
            assertThat(found(earlierNumber)).isEmpty();
            assertThat(found(name)).isEmpty();
            assertThat(found(letter.toString())).isEmpty();
            assertThat(instances)
                    .allSatisfy(instance -> assertThat(found(instance)).isEmpty());
            assertThat(db.sql("select count(*) from made_tomorrow")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(db.sql("select count(*) from made_the_day_after")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(found(other)).contains("care_case", "timeline_entry", "act_hi_procinst");
            assertThat(found("Zzyzewski" + people)).contains("timeline_entry");
            assertThat(pagesOfTheBatch()).isEqualTo(404);
            assertThat(last())
                    .startsWith("records|" + WHY + "|Adult's health record: 8 years")
                    .endsWith("|2|removed|");
        } finally {
            db.sql("drop table made_tomorrow, made_the_day_after").update();
        }
    }

    /** What knows people in another way than by these columns would be left behind, or stop the removal. */
    @Test
    void everyTableThatPointsAtARecordDoesSoByAColumnThatIsKnown() {
        assertThat(rows.tables().keySet())
                .contains("message", "timeline_entry", "timeline_correction", "reply_code", "access_log", "ended_case");
        assertThat(db.sql("""
                        select t.relname || '.' || a.attname from pg_constraint c
                        join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
                        where c.contype = 'f' and t.relnamespace = current_schema()::regnamespace
                          and (p.relname in (:removed) or p.relname in ('care_case', 'person'))
                          and a.attname not in (:known)""")
                        .param("removed", rows.tables().keySet())
                        .param("known", RemovedRows.WHOSE.keySet())
                        .query(String.class)
                        .list())
                .as("message.opens and corrects: of the same case; care_case.person_id: goes before the person")
                .containsExactlyInAnyOrder("message.opens", "message.corrects", "care_case.person_id");
    }

    @Test
    void keepsWhoeverCameBackOrWasWrittenToBetweenTheDecisionAndTheRemoval() {
        String written = begin(nextNumber(), name + "w");
        end(written);
        inNineYears();
        decide(reference);
        decide(written);
        String again = begin(number, name);
        db.sql("""
                        insert into message (id, case_reference, kind, channel, to_team, subject, body_markdown, asked, dedupe_key, created_at)
                        values (?, ?, 'gp', 'print', 'x', 'S', 'B', false, ?, cast(? as timestamptz))""")
                .params(
                        UUID.randomUUID(),
                        written,
                        UUID.randomUUID().toString(),
                        clock.instant().toString())
                .update();
        remove.removeDue();

        assertThat(last()).endsWith("|1|Something was added to the record: it is kept longer|");
        assertThat(lastButOne()).endsWith("|1|Another case of the person is there|");
        assertThat(found(reference)).contains("care_case", "timeline_entry", "act_hi_procinst");
        assertThat(found(written)).contains("care_case", "timeline_entry");
        end(again);
    }

    @Test
    void isWholeOrGoneAndGoesOnWhenItCouldNotBeFinished() {
        inNineYears();
        decide(reference);
        db.sql("create table in_the_way (letter text references care_case)").update();
        try {
            db.sql("insert into in_the_way values (?)").param(reference).update();
            List<String> before = found(reference);
            remove.removeDue();
            assertThat(found(reference)).isEqualTo(before);
            assertThat(found(name)).contains("timeline_entry");
            assertThat(body(pages.as("records", get("/baton/records/removed")))).contains("Could not be removed yet");
        } finally {
            db.sql("drop table in_the_way").update();
        }
        remove.removeDue();
        assertThat(found(reference)).as("not before it is tried again").contains("care_case");

        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(1, ChronoUnit.HOURS)));
        remove.removeDue();
        assertThat(found(reference)).isEmpty();
        assertThat(found(name)).isEmpty();
    }

    @Test
    void nothingGoesWithoutADecisionAndTheRegisterStays() {
        assertThatThrownBy(() -> db.sql("delete from timeline_entry where case_reference = ?")
                        .param(reference)
                        .update())
                .hasMessageContaining("append-only");
        inNineYears();
        decide(reference);
        remove.removeDue();
        assertThatThrownBy(() -> db.sql("delete from record_removal").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> db.sql("update record_removal set reason = ''").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void asksTwiceAndForTheReasonAndIsForTheRecordsOfficeOnly() {
        inNineYears();
        for (String somebody : List.of("admin", "coordinator", "manager")) {
            assertThat(pages.as(somebody, get("/baton/records/removal"))
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
            assertThat(pages.as(somebody, post("/baton/records/removal").param("record", reference))
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(body(pages.as("records", get("/baton/records/removal"))))
                .contains(reference, "Records Management Code")
                .doesNotContain(name.toUpperCase(java.util.Locale.ROOT));
        assertThat(body(pages.as("records", post("/baton/records/removal/check"))))
                .contains("Choose at least one record");

        MvcResult check =
                pages.as("records", post("/baton/records/removal/check").param("record", reference));
        assertThat(body(check)).contains(name.toUpperCase(java.util.Locale.ROOT), "Remove this record for ever");
        assertThat(db.sql("select who from access_log where case_reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .contains("records");
        assertThat(refused(WHY, "")).contains("Look first whether anybody asks");
        assertThat(refused("", "yes")).contains("on whose decision");
        assertThat(refused("Time is over for 999 007 0001", "yes")).contains("without names and numbers");
        remove.removeDue();
        assertThat(found(reference)).contains("care_case");

        decide(reference);
        assertThat(body(pages.as("records", get("/baton/records/removal")))).doesNotContain(reference);
        decide(reference);
        remove.removeDue();
        assertThat(db.sql("select count(*) from record_removal where ended_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(body(pages.as("records", get("/baton/records/removed"))))
                .contains(WHY, "Lorna Tate", "Removed ")
                .doesNotContain(reference);
    }

    private int pagesOfTheBatch() {
        return pages.as("waitinglist", get("/baton/print/{id}/letters.pdf", batch))
                .getResponse()
                .getStatus();
    }

    private static String nextNumber() {
        String next = "99900%05d".formatted(++numbers);
        return NhsNumber.isValid(next) ? next : nextNumber();
    }

    private String refused(String reason, String looked) {
        MvcResult answer = pages.as(
                "records",
                post("/baton/records/removal")
                        .param("record", reference)
                        .param("reason", reason)
                        .param("looked", looked));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return body(answer);
    }

    private void decide(String... references) {
        assertThat(pages.as(
                                "records",
                                post("/baton/records/removal")
                                        .param(
                                                "record",
                                                String.join(
                                                        " ",
                                                        java.util.Arrays.stream(references)
                                                                .sorted()
                                                                .toList()))
                                        .param("reason", WHY)
                                        .param("looked", "yes"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private String last() {
        return entry(0);
    }

    private String lastButOne() {
        return entry(1);
    }

    private String entry(int before) {
        return db.sql("""
                        select decided_by || '|' || reason || '|' || rule || '|' || cases || '|' || case when ended_at is null then 'under way'
                          else coalesce(not_removed_because, 'removed') end || '|' || coalesce(of_cases::text, '')
                        from record_removal order by id desc offset ? limit 1""").param(before).query(String.class).single();
    }

    private void inNineYears() {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(9 * 366, ChronoUnit.DAYS)));
    }

    /** Tables in which these words stand, in any column, as text or as bytes. */
    private List<String> found(String words) {
        String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        return db.sql("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1""").query(String.class).list().stream()
                .filter(table -> db.sql("select exists (select from %s x where x::text ilike ? or x::text like ?)"
                                .formatted(table))
                        .params("%" + words + "%", "%" + hex + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private String begin(String nhsNumber, String familyName) {
        return begin(
                "crew",
                "ptcda",
                Map.of(
                        "callBackNumber", "07700 900777",
                        "whereabouts", "Seven Gables",
                        "whatHappened", "Slipped",
                        "familyName", familyName,
                        "birthDate", "1940-05-01",
                        "nhsNumber", nhsNumber));
    }

    private void end(String ended) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ended)
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "made for a test"));
        Instant now = clock.instant();
        db.sql("update care_case set ended_at = coalesce(ended_at, cast(? as timestamptz)) where reference = ?")
                .params(now.toString(), ended)
                .update();
    }

    /** A row about the case wherever one may stand. */
    private UUID everywhere(String about) {
        UUID letter = UUID.randomUUID();
        UUID file = UUID.randomUUID();
        run("insert into person_link values (?, ?, 'one person', 'coordinator', now())", earlierNumber, number);
        run("""
                insert into message (id, case_reference, kind, channel, to_team, subject, body_markdown, person, asked, dedupe_key, created_at)
                values (?, ?, 'letter', 'print', 'x', 'S', 'B', ?, false, ?, now())""", letter, about, name, letter.toString());
        run("insert into joint_letter values (?, 'S', ?, now())", letter, name);
        run(
                "insert into reply_code (code_hash, message_id, created_at, expires_at) values (?, ?, now(), now())",
                new byte[] {(byte) people},
                letter);
        run(
                "insert into reply_answer (id, message_id, event, answered_at) values (?, ?, 'x', now())",
                UUID.randomUUID(),
                letter);
        run(
                "insert into print_batch (id, team, pathway, made_by, made_at, state, letters) values (?, 'waiting-list-leicester', 'x', 'x', now(), 'posted', 1)",
                batch);
        run(
                "insert into print_letter (batch_id, position, message_id, case_reference, envelope, postcode_area, large_print) values (?, 1, ?, ?, ?, 'LE', false)",
                batch,
                letter,
                about,
                name);
        run("insert into print_left_out values (?, ?, ?, 'x', false)", batch, letter, about);
        run("insert into print_part values (?, 1, 1, 1, ?)", batch, name.getBytes(StandardCharsets.UTF_8));
        run("insert into print_file values (?, 0, ?)", batch, name.getBytes(StandardCharsets.UTF_8));
        run(
                "insert into cohort (id, pathway, file_name, brought_by, brought_at, state) values (?, 'x', 'x', 'x', now(), 'done')",
                file);
        run(
                "insert into cohort_row (cohort_id, number, state, case_reference, person, note) values (?, 1, 'started', ?, ?, ?)",
                file,
                about,
                "hash" + name,
                name);
        run(
                "insert into cohort_row (cohort_id, number, state, person, note) values (?, 2, 'refused', ?, ?)",
                file,
                "hash" + name,
                name);
        run("insert into list_entry values (?, 'x', ?, 1)", about, "entry" + name);
        run("insert into list_news values ('x', ?, 'waiting', null, now())", "entry" + name);
        run(
                "insert into list_removal (key, pathway, case_reference, entry, status, reason, reported_at) values (?, 'x', ?, ?, 'x', 'x', now())",
                about,
                about,
                name);
        run(
                "insert into ended_case (case_reference, pathway, practice, age_band, language, ended_at) values (?, 'x', 'x', 'x', 'x', now())",
                about);
        run("insert into access_log (case_reference, who, at, reason) values (?, 'x', now(), 'x')", about);
        run(
                "insert into subject_access (asked_about, asked_by, reason, made_by, made_at, cases) values (?, ?, 'x', 'x', now(), 1)",
                number,
                name);
        run(
                "insert into timeline_correction (entry_id, reason, corrected_at, moved_to) select min(id), ?, now(), ? from timeline_entry where case_reference = ?",
                name,
                about,
                about);
        return letter;
    }

    private void run(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
