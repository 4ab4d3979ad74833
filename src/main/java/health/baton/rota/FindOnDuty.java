package health.baton.rota;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Kind;
import health.baton.engine.Contract.Out;
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
@Contract(
        label = "Find who is on duty",
        means = "Says whom to ring now: who is first on the rota, or the area's coordinator when nobody is on duty.",
        in = {
            @In(name = "role", label = "Team role", means = "On whose rota", kind = Kind.ROLE),
            @In(name = "area", label = "Area", means = "The area of the rota", kind = Kind.VARIABLE)
        },
        out = {
            @Out(name = "ringName", means = "Name of who is to be rung"),
            @Out(name = "ringNumber", means = "Their number")
        })
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
