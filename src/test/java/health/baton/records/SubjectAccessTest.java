package health.baton.records;

import static health.baton.testing.AsSomebody.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.engine.RunningEngine;
import health.baton.testing.AsSomebody;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;

class SubjectAccessTest extends RunningEngine {
    private static final String NUMBER = "9990001995";
    private static final String OTHER = "9990002002";

    @Autowired
    KeptRows rows;

    @Autowired
    JdbcClient db;

    @Autowired
    WebApplicationContext context;

    private AsSomebody pages;
    private String reference = "";

    @BeforeEach
    void oneCaseAndALetter() {
        pages = new AsSomebody(context, signedIn);
        authorizations.allowStarts("crew-leicester", Set.of("ptcda"));
        reference = begin(NUMBER, "Quenneville");
        begin(OTHER, "Zzyzewski");
        UUID message = UUID.randomUUID();
        db.sql("""
                        insert into message (id, case_reference, kind, channel, to_team, subject, body_markdown, asked,
                          dedupe_key, created_at)
                        values (?, ?, 'gp', 'print', 'practice-c82009', 'A visit', 'Seen on the stairs', false, ?, now())""").params(message, reference, message.toString()).update();
        db.sql(
                        "insert into joint_letter (message_id, subject, body_markdown, written_at) values (?, 'S', 'About two things', now())")
                .param(message)
                .update();
    }

    private String begin(String number, String familyName) {
        return begin(
                "crew",
                "ptcda",
                Map.of(
                        "callBackNumber",
                        "07700 900777",
                        "whereabouts",
                        "Seven Gables",
                        "whatHappened",
                        "Slipped",
                        "familyName",
                        familyName,
                        "nhsNumber",
                        number));
    }

    @Test
    void tellsAllThatIsHeldAboutOnePersonAndNothingAboutAnother() {
        MvcResult copy = ask(NUMBER.substring(0, 3) + " " + NUMBER.substring(3, 6) + " " + NUMBER.substring(6));

        assertThat(copy.getResponse().getStatus()).isEqualTo(200);
        assertThat(copy.getResponse().getHeader("Content-Disposition")).doesNotContain(NUMBER);
        assertThat(body(copy))
                .contains("QUENNEVILLE", "Seven Gables", "07700 900777", "Slipped", reference)
                .contains("Seen on the stairs", "About two things", "crew-leicester", "Ref 17")
                .doesNotContainIgnoringCase("Zzyzewski");
        assertThat(db.sql(
                                "select made_by || ' ' || asked_by || ' ' || reason from subject_access where asked_about = ?")
                        .param(NUMBER)
                        .query(String.class)
                        .list())
                .contains("admin Their daughter Ref 17");
        assertThat(db.sql("select who from access_log where case_reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .contains("admin");
    }

    @Test
    void findsSomebodyWithoutANumberByTheReferenceAndRecordsWhoAskedInVain() {
        assertThat(body(ask(reference.toLowerCase(java.util.Locale.ROOT)))).contains("QUENNEVILLE");

        MvcResult nobody = ask("9990009996");
        assertThat(nobody.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(nobody))
                .as("what was typed is not typed again")
                .contains("There is a problem", "Nothing is held", "9990009996", "Their daughter", "Ref 17");
        assertThat(db.sql("select count(*) from subject_access where asked_about = '9990009996'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void isForAdministratorsOnly() {
        MvcResult closed = pages.as("coordinator", post("/baton/admin/person").param("about", NUMBER));
        assertThat(closed.getResponse().getStatus()).isEqualTo(403);
        assertThat(body(closed)).contains("This page is not open to you").doesNotContain(NUMBER);
    }

    /** A table that knows people in another way than these would be forgotten. */
    @Test
    void everyTableOfOursIsReadOrSaysNothingAboutAPerson() {
        var known = new java.util.TreeSet<>(rows.tablesWith("case_reference"));
        known.addAll(rows.tablesWith("message_id"));
        known.addAll(
                Set.of("care_case", "person", "person_link", "subject_access", "timeline_correction", "list_news"));
        var about = new java.util.TreeSet<>(db.sql("""
                        select table_name from information_schema.tables where table_schema = current_schema()
                          and table_type = 'BASE TABLE' and table_name not like 'act\\_%'""").query(String.class).list());
        about.removeAll(known);
        assertThat(about)
                .as("tables about no person, or of staff, or with what the copy names in words")
                .containsExactlyInAnyOrder(
                        "area_postcode",
                        "cohort",
                        "cohort_capacity",
                        "cohort_from_folder",
                        "cohort_part",
                        "cohort_wave",
                        "contact_point",
                        "database_origin",
                        "downtime_snapshot",
                        "flyway_schema_history",
                        "list_import",
                        "list_news_feed",
                        "meeting_series",
                        "offer_made",
                        "organisation",
                        "print_batch",
                        "print_file",
                        "print_part",
                        "record_removal",
                        "reminder",
                        "restoration",
                        "shift",
                        "staff",
                        "team",
                        "team_hours",
                        "team_place",
                        "version_move",
                        "version_withdrawal");
    }

    private MvcResult ask(String about) {
        return pages.as(
                "admin",
                post("/baton/admin/person")
                        .param("about", about)
                        .param("askedBy", "Their daughter")
                        .param("reason", "Ref 17")
                        .param("form", "html"));
    }
}
