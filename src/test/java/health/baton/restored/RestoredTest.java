package health.baton.restored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.engine.RunningEngine;
import health.baton.testing.AsSomebody;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A database that came back from a backup is noticed, and sends nothing again before somebody has been asked. */
class RestoredTest extends RunningEngine {
    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    Restored restored;

    @Autowired
    HeldLetters letters;

    @Autowired
    WebApplicationContext context;

    private String before;
    private String after;

    @BeforeEach
    void aCaseFromBeforeAndOneFromAfter() {
        before = aCase(Duration.ofMinutes(-5));
        after = aCase(Duration.ofMinutes(5));
    }

    @AfterEach
    void everythingLeaves() {
        db.sql("update restoration set released_at = now(), released_by = 'test' where released_at is null")
                .update();
    }

    @Test
    void anotherDatabaseIsNoticedAtTheStartAndTheSameIsNot() {
        start("ask");
        assertThat(restored.open()).isEmpty();

        itWasAnother();
        start("ask");

        assertThat(restored.open()).hasValueSatisfying(open -> {
            assertThat(open.because()).isEqualTo("PostgreSQL counts it as another one");
            assertThat(open.noticedAt()).isBeforeOrEqualTo(Instant.now());
        });
        start("ask");
        assertThat(db.sql("select count(*) from restoration where released_at is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theOperatorKnowsBetter() {
        itWasAnother();
        start("ignore");
        assertThat(restored.open()).isEmpty();
        start("ask");
        assertThat(restored.open()).as("a planned move is remembered").isEmpty();

        start("hold");
        assertThat(restored.open()).map(Restored.Open::because).hasValue("the operator said so");
    }

    @Test
    void holdsWhatMayHaveLeftAndLetsNewCasesGo() {
        UUID held = message(before, "email");
        UUID goes = message(after, "email");
        UUID notice = message(before, "notice");
        start("hold");

        assertThat(restored.held(1_000))
                .extracting(Restored.Held::id)
                .contains(held)
                .doesNotContain(goes, notice);
        assertThat(letters.held(Set.of(before, after))).containsKey(before).doesNotContainKey(after);
        assertThat(isHeld(before)).isTrue();
        assertThat(isHeld(after)).isFalse();
    }

    @Test
    void anAdministratorMarksWhatHadLeftAndReleasesTheRest() {
        UUID left = message(before, "email");
        UUID rest = message(before, "sms");
        start("hold");

        assertThat(page("crew", "").getStatus()).isEqualTo(403);
        assertThat(text(page("admin", ""))).contains(before, "It had left", "What to do", "Release");
        act("/" + left + "/sent");
        assertThat(restored.held(1_000))
                .extracting(Restored.Held::id)
                .contains(rest)
                .doesNotContain(left);
        assertThat(db.sql("select label from timeline_entry where case_reference = ? and who = 'admin'")
                        .param(before)
                        .query(String.class)
                        .list())
                .containsExactly("Not sent again: it had left before the database came back from a backup");

        act("/release");
        assertThat(restored.open()).as("nobody said that it was compared").isPresent();
        act("/release?sure=true");
        assertThat(restored.open()).isEmpty();
        assertThat(isHeld(before)).isFalse();
        assertThat(sent(left)).isTrue();
        assertThat(sent(rest)).isFalse();
        assertThat(db.sql("select released_by from restoration order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("admin");
        assertThat(text(page("admin", ""))).contains("Nothing is held");
    }

    private void start(String said) {
        new NoticeRestore(db, transactions, clock, said).afterSingletonsInstantiated();
    }

    private void itWasAnother() {
        db.sql("update database_origin set mark = 'another'").update();
    }

    private String aCase(Duration fromNow) {
        String reference = "R-" + UUID.randomUUID().toString().substring(0, 7);
        db.sql("insert into care_case (reference, pathway, started_at) values (?, 'ptcda', ?)")
                .params(reference, Timestamp.from(Instant.now().plus(fromNow)))
                .update();
        return reference;
    }

    private UUID message(String reference, String channel) {
        UUID id = UUID.randomUUID();
        db.sql("""
                        insert into message (id, case_reference, kind, channel, to_address, subject, body_markdown, asked, dedupe_key,
                          created_at, next_try_at) values (?, ?, 'letter', ?, 'somebody@example.org', 'S', 'B', false, ?, now(), now() + interval '1 day')""").params(id, reference, channel, id.toString()).update();
        return id;
    }

    private boolean isHeld(String reference) {
        return db.sql("select held_since(?) is not null")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    private boolean sent(UUID id) {
        return db.sql("select sent_at is not null from message where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private MockHttpServletResponse page(String person, String path) {
        return new AsSomebody(context, signedIn)
                .as(person, get("/baton/admin/restored" + path))
                .getResponse();
    }

    private void act(String path) {
        assertThat(new AsSomebody(context, signedIn)
                        .as("admin", post("/baton/admin/restored" + path))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
