package health.baton.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {
    private final EmbeddedDatabaseConfiguration configuration = new EmbeddedDatabaseConfiguration();

    @TempDir
    Path data;

    @Test
    void writesToTheDiskBeforeItSaysDoneAndKeepsWhatItHasOverAStop() throws IOException {
        try (DataDirectory directory = configuration.dataDirectory(data)) {
            try (EmbeddedPostgres first = configuration.embeddedPostgres(directory)) {
                JdbcClient db = client(first);
                assertThat(setting(db, "fsync")).isEqualTo("on");
                assertThat(setting(db, "synchronous_commit")).isEqualTo("on");
                assertThat(setting(db, "max_connections")).isEqualTo("100");
                db.sql("create table kept (word text)").update();
            }
            try (EmbeddedPostgres second = configuration.embeddedPostgres(directory)) {
                assertThat(client(second)
                                .sql("select count(*) from kept")
                                .query(Integer.class)
                                .single())
                        .isZero();
                assertThat(setting(client(second), "server_version")).startsWith("17.");
            }
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void letsNobodyElseReachTheFilesAndProgramsOfTheDatabase() throws IOException {
        try (DataDirectory directory = configuration.dataDirectory(data);
                EmbeddedPostgres running = configuration.embeddedPostgres(directory)) {
            assertThat(running.getPort()).isPositive();
            for (String closed : new String[] {"postgres", "binaries"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(closed))))
                        .as(closed)
                        .isEqualTo("rwx------");
            }
        }
    }

    private static JdbcClient client(EmbeddedPostgres postgres) {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    private static String setting(JdbcClient db, String name) {
        return db.sql("show " + name).query(String.class).single();
    }
}
