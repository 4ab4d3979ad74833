package health.baton.rota;

import health.baton.engine.Capability;
import health.baton.engine.Promises;
import health.baton.engine.Work;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Whom to ring now: inputs {@code role}, {@code area}; outputs {@code ringName}, {@code ringNumber} of who is first on the
 * rota, or of the area's coordinator when nobody is on duty.
 */
@Component
@Promises(outputs = {"ringName", "ringNumber"})
class FindOnDuty implements Capability {
    private final Rota shifts;
    private final Lines lines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FindOnDuty(Rota shifts, Lines lines, Clock clock, ApplicationEventPublisher events) {
        this.shifts = shifts;
        this.lines = lines;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Map<String, Object> run(Work work) {
        String area = work.text("area");
        Line line = shifts.onDuty(work.text("role"), area, clock.instant()).stream()
                .findFirst()
                .map(lines::of)
                .orElseGet(() -> lines.ofCoordinator(area));
        events.publishEvent(line.forCase(work));
        return line.outputs();
    }
}
