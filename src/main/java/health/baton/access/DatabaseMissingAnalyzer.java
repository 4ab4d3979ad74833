package health.baton.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set. */
final class DatabaseMissingAnalyzer extends AbstractFailureAnalyzer<DatabaseMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseMissing cause) {
        return new FailureAnalysis("Baton keeps cases in a PostgreSQL 17 and none is named.", """
                Set these, as properties or in the environment:
                    spring.datasource.url       SPRING_DATASOURCE_URL       e.g. jdbc:postgresql://localhost:5432/baton
                    spring.datasource.username  SPRING_DATASOURCE_USERNAME
                    spring.datasource.password  SPRING_DATASOURCE_PASSWORD
                To look around with made-up people on an embedded database: --spring.profiles.active=demo""", cause);
    }
}
