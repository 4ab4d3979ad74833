package health.baton.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL of our own, for the demonstration and the tests; a given {@code spring.datasource.url} wins. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "baton.embedded-postgres", havingValue = "true")
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {
    @Bean(destroyMethod = "close")
    DataDirectory dataDirectory(@Value("${baton.data-directory:data}") Path directory) throws IOException {
        return DataDirectory.lock(directory.resolve("postgres"));
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DataDirectory directory) throws IOException {
        directory.stopOrphan();
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.path())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                // the library's own defaults trade durability for speed
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                // its shutdown hook would stop the database before the engine
                .setRegisterShutdownHook(false)
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl("postgres", "postgres");
            }
        };
    }
}
