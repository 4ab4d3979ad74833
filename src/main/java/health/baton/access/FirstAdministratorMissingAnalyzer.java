package health.baton.access;

import health.baton.engine.People;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set. */
final class FirstAdministratorMissingAnalyzer extends AbstractFailureAnalyzer<FirstAdministratorMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FirstAdministratorMissing cause) {
        return new FailureAnalysis(
                "Nobody can sign in to this database yet, and " + cause.getMessage() + ".",
                """
                Name the first administrator for this one start, as properties or in the environment:
                    baton.admin.name      BATON_ADMIN_NAME      letters, digits, dot, hyphen and underscore
                    baton.admin.password  BATON_ADMIN_PASSWORD  at least %d characters, without the name
                Once there are people, both are ignored and may be removed.""".formatted(People.SHORTEST_PASSWORD),
                cause);
    }
}
