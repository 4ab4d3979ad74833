package health.baton.load;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.browser.RunningBaton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Kill -9 at random moments while a waiting list is read, checked and started: each good row is one case in the end, none is
 * two and none is missing. Once in the normal build, ten times with {@code -Psoak}; the seed is printed, {@code baton.seed} repeats it.
 */
class ImportKilledIT {
    private static final boolean SOAK = Boolean.getBoolean("baton.soak");
    private static final int KILLS = SOAK ? 10 : 1;
    private static final int ENTRIES = SOAK ? 3_000 : 300;

    @Test
    void eachGoodRowIsOneCaseWheneverTheApplicationDies() throws Exception {
        long seed = Long.getLong("baton.seed", System.nanoTime());
        System.out.println("ImportKilledIT: -Dbaton.seed=" + seed);
        // each row is read once and started once
        List<Integer> moments =
                new Random(seed).ints(KILLS, 0, 2 * ENTRIES).sorted().boxed().toList();
        byte[] list = new MadeUpList(1).csv(ENTRIES);
        try (RunningBaton baton = RunningBaton.start("--baton.demo.cases=false", "--baton.cohort.waves-every=PT0.5S")) {
            letAllGoInOneWave(baton);
            bring(baton, list);
            for (int moment : moments) {
                await(baton, "the moment to kill", "select %s >= %d".formatted(PROGRESS, moment));
                baton.kill();
                baton.startAgain();
            }
            await(baton, "the end of the list", "select exists (select from cohort where state = 'done')");

            assertThat(count(baton, "cohort_row where state = 'started'")).isEqualTo(ENTRIES);
            assertThat(count(baton, "cohort_row where state in ('failed', 'waiting', 'queued', 'good')"))
                    .isZero();
            assertThat(count(baton, "(select distinct case_reference from cohort_row where state = 'started') as one"))
                    .isEqualTo(ENTRIES);
            assertThat(baton.database()
                            .sql("select sum(rows) from cohort_wave")
                            .query(Long.class)
                            .single())
                    .as("rows sent in waves")
                    .isEqualTo(ENTRIES);
            assertThat(count(baton, "care_case")).isEqualTo(ENTRIES);
            assertThat(count(baton, "case_start")).isEqualTo(ENTRIES);
            assertThat(count(baton, "timeline_entry where dedupe_key like 'start:%'"))
                    .isEqualTo(ENTRIES);
            assertThat(count(baton, """
                    (select business_key_ from act_hi_procinst where proc_def_key_ = 'waiting-list-validation'
                     group by 1 having count(*) = 1) as one""")).isEqualTo(ENTRIES);
            assertThat(count(baton, """
                    (select from message group by case_reference, kind, to_team, to_person, to_address, subject
                     having count(*) > 1) as twice""")).isZero();
            // the same file again, as somebody does who does not know whether it arrived
            bring(baton, list);
            await(baton, "the end of the same list", "select count(*) = 2 from cohort where state = 'done'");
            assertThat(count(baton, "care_case")).isEqualTo(ENTRIES);
        }
    }

    private static final String PROGRESS = """
            (select count(*) + count(*) filter (where state = 'started') from cohort_row)""";

    /** As somebody declares it whose teams can see to everything at once. */
    private static void letAllGoInOneWave(RunningBaton baton) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(baton, "PUT", "/capacity/leicester", "application/json", """
                {"calls": 1000000, "sooner": 1000000, "removals": 1000000}""".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void bring(RunningBaton baton, byte[] list) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(baton, "POST", "", "text/csv", list);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private static HttpResponse<String> send(RunningBaton baton, String method, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        String person = Base64.getEncoder().encodeToString("waitinglist:baton-demo".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(baton.url("/api/cohorts/waiting-list-validation" + path)))
                                .header("Authorization", "Basic " + person)
                                .header("Content-Type", type)
                                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void await(RunningBaton baton, String what, String question) {
        var database = baton.database();
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> database.sql(question).query(Boolean.class).single());
    }

    private static long count(RunningBaton baton, String of) {
        return baton.database()
                .sql("select count(*) from " + of)
                .query(Long.class)
                .single();
    }
}
