package health.baton.rota;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Kind;
import health.baton.engine.Contract.Out;
import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import health.baton.engine.Work;
import health.baton.rota.Offers.Offer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Offers a task that nobody has taken to the next on the rota too; when nobody is left, to the whole team and the area's
 * coordinator. What somebody holds stays as it is. Inputs {@code role}, {@code area}, {@code task} (id of its node in the same
 * scope); outputs {@code taken}, {@code ringName}, {@code ringNumber} (of who holds it, or who is to be rung now).
 */
@Component
@Contract(
        reachesPeople = true,
        label = "Offer it to the next on the rota",
        means =
                "Offers a task that nobody has taken to the next on the rota too; when nobody is left, to the whole team and the area's coordinator. What somebody has taken stays theirs.",
        in = {
            @In(name = "role", label = "Team role", means = "On whose rota", kind = Kind.ROLE),
            @In(name = "area", label = "Area", means = "The area of the rota", kind = Kind.VARIABLE),
            @In(name = "task", label = "Task", means = "Id of the task on this diagram, e.g. userTask_decide")
        },
        out = {
            @Out(
                    name = "taken",
                    means = "true when somebody has the task, or it is done",
                    values = {"true", "false"}),
            @Out(name = "ringName", means = "Name of who has it, or is to be rung now"),
            @Out(name = "ringNumber", means = "Their number")
        })
class OfferToNext implements Capability {
    private final Tasks tasks;
    private final Rota shifts;
    private final WhoIsOn whoIsOn;
    private final Lines lines;
    private final Offers offers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OfferToNext(
            Tasks tasks,
            Rota shifts,
            WhoIsOn whoIsOn,
            Lines lines,
            Offers offers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.whoIsOn = whoIsOn;
        this.lines = lines;
        this.offers = offers;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Map<String, Object> run(Work work) {
        String area = work.text("area");
        Offer offer = offers.find(work.key()).orElseGet(() -> make(work, area));
        String person = offer.person();
        Line line = person == null ? lines.ofCoordinator(area) : lines.of(person);
        events.publishEvent(line.forCase(work));
        Map<String, Object> outputs = line.outputs();
        outputs.put("taken", offer.taken());
        return outputs;
    }

    private Offer make(Work work, String area) {
        Offer offer = tasks.at(work.scope(), work.text("task"))
                .map(task -> offerOn(task, work.text("role"), area))
                .orElse(new Offer(true, null));
        offers.keep(work.key(), offer);
        return offer;
    }

    private Offer offerOn(OpenTask task, String role, String area) {
        if (task.holder() != null) {
            return new Offer(true, task.holder());
        }
        Optional<String> next = shifts.next(role, area, clock.instant(), task.people());
        List<String> teams = next.isPresent() ? List.of() : whoIsOn.everybody(role, area);
        tasks.offer(task.id(), next.stream().toList(), teams);
        return new Offer(false, next.orElse(null));
    }
}
