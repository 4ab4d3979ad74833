package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The steps of src/docs/operating.md: a backup while the application works, restored into another directory. Every open case
 * goes on, and what left after the backup leaves again only once somebody has been asked.
 */
class BackupIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void everyOpenCaseGoesOnAndNothingIsSentAgainUnasked() throws IOException {
        int mailPort = freePort();
        Path copy = Files.createTempDirectory("baton-restored");
        GreenMail mail = new GreenMail(new ServerSetup(mailPort, "localhost", ServerSetup.PROTOCOL_SMTP));
        Set<String> begun;
        int sent;
        try (OwnPostgres postgres = OwnPostgres.start();
                RunningBaton baton = node(postgres, mailPort)) {
            MixedLoad load = new MixedLoad(List.of(baton), postgres.client());
            begun = takeWhileAtWork(postgres, load, copy);
            // the mail server is there again: what the backup has as unsent leaves
            mail.start();
            sent = sendAll(postgres.client(), mail);
            baton.kill();
        }
        try (OwnPostgres restored = OwnPostgres.on(copy, freePort());
                RunningBaton baton = node(restored, mailPort)) {
            JdbcClient database = restored.client();
            due(database);
            everyCaseGoesOn(baton, database, begun);
            JsonNode state = admin(baton, "GET", "").ok().json();
            int held = state.at("/restore/messages").asInt();
            assertThat(held).isGreaterThan(1);
            assertThat(toPeople(mail)).as("nothing left again").isEqualTo(sent);

            String first = state.at("/held/0/id").asText();
            admin(baton, "POST", "/" + first + "/sent").ok();
            admin(baton, "POST", "/release").ok();
            Awaitility.await("what was released")
                    .atMost(PATIENCE)
                    .until(() -> toPeople(mail), received -> received == sent + held - 1);
            assertThat(admin(baton, "GET", "").status()).isEqualTo(404);
        } finally {
            mail.stop();
        }
    }

    private static Set<String> takeWhileAtWork(OwnPostgres postgres, MixedLoad load, Path copy) throws IOException {
        try (load) {
            load.begin(Duration.ofMillis(200));
            unsent(postgres.client(), 2);
            Set<String> before = Set.copyOf(load.starts.values());
            postgres.backUp(copy);
            return before;
        }
    }

    private static void unsent(JdbcClient database, int atLeast) {
        Awaitility.await("plans for people that no mail server takes")
                .atMost(PATIENCE)
                .until(() -> database.sql(
                                        "select count(*) from message where channel = 'email' and sent_at is null and attempts > 0")
                                .query(Integer.class)
                                .single()
                        >= atLeast);
    }

    private static int sendAll(JdbcClient database, GreenMail mail) {
        Awaitility.await("everything to leave").atMost(PATIENCE).until(() -> {
            due(database);
            return database.sql("select count(*) from message where channel = 'email' and sent_at is null")
                            .query(Integer.class)
                            .single()
                    == 0;
        });
        return toPeople(mail);
    }

    /** Notices to staff are not held: they only say that there is something to do. */
    private static int toPeople(GreenMail mail) {
        return (int) Stream.of(mail.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).contains("person@example.org"))
                .count();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void due(JdbcClient database) {
        database.sql("update message set next_try_at = now() where channel = 'email' and next_try_at > now()")
                .update();
    }

    /** Each is there, waits for somebody or something, and what people do next is taken. */
    private static void everyCaseGoesOn(RunningBaton baton, JdbcClient database, Set<String> begun) {
        Awaitility.await("what is due")
                .atMost(PATIENCE)
                .until(() -> database.sql(
                                        "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= now())")
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(database.sql("select reference from care_case")
                        .query(String.class)
                        .set())
                .containsAll(begun);
        Counted counted = new Counted(database, new MixedLoad(List.of(baton), database));
        counted.nothingIsLostOrDoubled();
        counted.nothingStandsStill();
        String open = database.sql("""
                        select whole.business_key_ from act_ru_task t join act_ru_execution part on part.id_ = t.proc_inst_id_
                          join act_ru_execution whole on whole.id_ = part.root_proc_inst_id_
                         where t.name_ = 'Discuss and decide' limit 1""").query(String.class).single();
        Person geriatrician = Person.signIn(baton, "geriatrician", "tasklist");
        String task = geriatrician.task(open, "Discuss and decide");
        geriatrician.claim(task).ok();
        geriatrician.submit(task, Journey.sendRovingGp()).ok();
    }

    private static Answer admin(RunningBaton baton, String method, String path) {
        return Person.signIn(baton, "admin", "welcome").api(method, "/api/admin/restored" + path, "", Map.of());
    }

    private static RunningBaton node(OwnPostgres postgres, int mailPort) {
        return RunningBaton.start(
                "--baton.embedded-postgres=false",
                "--spring.datasource.url=" + postgres.url(),
                "--spring.datasource.username=postgres",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + mailPort,
                "--baton.mail.every=PT0.5S",
                "--baton.demo.roving-gp-always=true",
                "--baton.cohort.waves-every=PT0.5S",
                "--baton.demo.cases=false");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
