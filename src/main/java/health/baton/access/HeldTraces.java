package health.baton.access;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps what the engine's REST would log of a request that failed, a page of stack trace with the values that were sent,
 * until somebody knows whether it was a request at all.
 */
@Component
class HeldTraces extends TurboFilter {
    static final String OF_THE_ENGINE = "org.camunda.bpm.engine.rest.exception";

    private static final ThreadLocal<@Nullable List<String>> HELD = new ThreadLocal<>();

    private final LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();

    HeldTraces() {
        logback.addTurboFilter(this);
    }

    /** What this thread's engine logs from now on is held. */
    void hold() {
        HELD.set(new ArrayList<>());
    }

    /** What was held; from now on nothing is. */
    List<String> release() {
        List<String> traces = HELD.get();
        HELD.remove();
        return traces == null ? List.of() : traces;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        List<String> traces = HELD.get();
        // without words it is only asked whether it would be logged
        if (traces == null || format == null || level != Level.WARN || !OF_THE_ENGINE.equals(logger.getName())) {
            return FilterReply.NEUTRAL;
        }
        traces.add(format);
        return FilterReply.DENY;
    }

    @PreDestroy
    void end() {
        logback.getTurboFilterList().remove(this);
    }
}
