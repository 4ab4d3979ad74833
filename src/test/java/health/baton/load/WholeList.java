package health.baton.load;

import static java.lang.System.out;

import com.zaxxer.hikari.HikariDataSource;
import health.baton.Baton;
import health.baton.cohort.Intake;
import health.baton.cohort.Waves;
import health.baton.engine.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** An application with a whole waiting list in it, of whom everybody who is to be asked has been written to. */
final class WholeList implements AutoCloseable {
    static final String PATHWAY = "waiting-list-validation";
    private static final int LOOK_AGAIN = 2_000;
    private static final int LOOKS_UNTIL_SAID = 30;
    private static final String DUE =
            "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= now())";

    private final Path data;
    private final ConfigurableApplicationContext app;
    private final JdbcClient db;

    /** Starts the application on an empty database. */
    WholeList() throws IOException {
        data = Files.createTempDirectory("baton-load");
        app = new SpringApplicationBuilder(Baton.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--baton.data-directory=" + data,
                        "--baton.cohort.waves-every=PT0.5S",
                        "--baton.demo.cases=false");
        db = app.getBean(JdbcClient.class);
    }

    JdbcClient db() {
        return db;
    }

    <T> T part(Class<T> type) {
        return app.getBean(type);
    }

    String root() {
        return "http://localhost:" + app.getEnvironment().getRequiredProperty("local.server.port");
    }

    Watch watch() {
        return new Watch(db, data);
    }

    /**
     * The list comes in and starts in one wave, and the pathway goes on until everybody has a letter. Nobody waits for the
     * disk meanwhile: this is not what is measured.
     */
    void writeToAll(int entries) throws IOException, InterruptedException, SQLException {
        waitForTheDisk(false);
        byte[] csv = new MadeUpList(1).csv(entries);
        Watch watch = watch();
        part(SignedIn.class).as("waitinglist", () -> {
            part(Waves.class)
                    .declare(
                            PATHWAY,
                            "leicester",
                            Map.of("calls", "1000000", "sooner", "1000000", "removals", "1000000"));
            part(Intake.class).file(PATHWAY, "list.csv", new ByteArrayInputStream(csv), true);
        });
        until("select count(*) from cohort where state <> 'done'");
        watch.lap("read and started");
        until(DUE);
        watch.lap("written to");
        waitForTheDisk(true);
        db.sql("analyze").update();
        watch.print("%,d entries, %,d letters".formatted(entries, letters()), entries);
    }

    /** Connections that are open already go on as they began: others take their place. */
    private void waitForTheDisk(boolean each) throws SQLException {
        db.sql("alter role current_user set synchronous_commit = " + (each ? "on" : "off"))
                .update();
        part(DataSource.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean()
                .softEvictConnections();
    }

    /** Jobs that are due and not done. */
    int due() {
        return number(DUE);
    }

    private int letters() {
        return number("select count(*) from message where kind = 'letter'");
    }

    int number(String question) {
        return db.sql(question).query(Integer.class).single();
    }

    void until(String nothingLeft) throws InterruptedException {
        long begun = System.nanoTime();
        for (int left = number(nothingLeft), looks = 1; left > 0; left = number(nothingLeft), looks++) {
            if (looks % LOOKS_UNTIL_SAID == 0) {
                out.printf(
                        "  %5d s: %,d jobs due, %,d letters%n",
                        (System.nanoTime() - begun) / 1_000_000_000, due(), letters());
            }
            // looking often would itself keep the database busy
            Thread.sleep(LOOK_AGAIN);
        }
    }

    @Override
    public void close() throws IOException {
        app.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
