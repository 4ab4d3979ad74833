package health.baton.access;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead. */
final class WrongDatabaseAnalyzer extends AbstractFailureAnalyzer<WrongDatabase> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongDatabase cause) {
        return new FailureAnalysis(Objects.requireNonNullElse(cause.getMessage(), ""), cause.remedy(), cause);
    }
}
