package health.baton.database;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EngineTablesTest {
    @Test
    void areMadeOnceWhenTwoNodesStartOnAnEmptyDatabase() throws InterruptedException, ExecutionException {
        DataSource empty = TestDatabase.empty();
        var bothReady = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            Flyway flyway = Flyway.configure()
                    .dataSource(empty)
                    .javaMigrations(new EngineTables())
                    .load();
            bothReady.await();
            return flyway.migrate().migrationsExecuted;
        };
        var nodes = Executors.newFixedThreadPool(2);
        int executed = 0;
        try {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                executed += done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        JdbcClient db = JdbcClient.create(empty);
        int known = db.sql("select count(*) from flyway_schema_history where version is not null")
                .query(Integer.class)
                .single();
        assertThat(executed).isEqualTo(known);
        assertThat(db.sql("select version_ from act_ge_schema_log")
                        .query(String.class)
                        .single())
                .isEqualTo("7.24.0");
    }
}
