package health.baton.cohort;

import health.baton.engine.AnswersRefused;
import health.baton.engine.SignedIn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for its wave and why, and how much can be done a day; for whoever may bring people to the pathway. */
@Component
public class Waves {
    private static final int MOST = 1_000_000;

    private final Feeds feeds;
    private final PlanWaves plan;
    private final WaveStore waves;
    private final CapacityStore capacities;
    private final Areas areas;
    private final SignedIn signedIn;

    Waves(Feeds feeds, PlanWaves plan, WaveStore waves, CapacityStore capacities, Areas areas, SignedIn signedIn) {
        this.feeds = feeds;
        this.plan = plan;
        this.waves = waves;
        this.capacities = capacities;
        this.areas = areas;
        this.signedIn = signedIn;
    }

    /**
     * @param area code of the place; empty where none is known
     * @param left rows that wait for their wave
     * @param held why the next wave does not go now, in words; null when it goes
     * @param wave what the next wave goes by; empty when nothing waits
     * @param rows how many of it may go now
     * @param most how many of it go a day when nothing else is waiting; 0 when that is not known
     * @param today how many went today
     */
    public record Area(
            String area,
            int left,
            @Nullable String held,
            String wave,
            int rows,
            int most,
            int today,
            List<Capacity> capacities) {}

    /**
     * @param queue kind of work, as the pathway's decision names it
     * @param open tasks that wait for somebody
     * @param aDay how many can be done a day; null when nobody has said
     * @param ofHundred how many of a hundred letters become it; null when that is not known
     * @param by sign-in name of who declared it, at that moment; null before
     */
    public record Capacity(
            String queue,
            String label,
            int open,
            @Nullable Integer aDay,
            @Nullable Double ofHundred,
            @Nullable String by,
            @Nullable Instant at) {}

    /**
     * Areas in which rows wait, or for which something was declared, and the person's own; none where the pathway does not go in
     * waves.
     *
     * @throws NoSuchElementException when the signed-in person may bring nobody to this pathway
     */
    public List<Area> of(String pathway) {
        Feed feed = feeds.of(pathway);
        if (!feed.inWaves()) {
            return List.of();
        }
        TreeSet<String> all = new TreeSet<>(waves.areas(pathway));
        all.addAll(capacities.areas(pathway));
        areas.ofPerson(signedIn.required().name()).ifPresent(all::add);
        return all.stream().map(area -> area(feed, area)).toList();
    }

    /**
     * From now on this much can be done a day.
     *
     * @param aDay by the name of the queue; all of them
     * @throws AnswersRefused when one is missing, or is no number of what can be done
     * @throws NoSuchElementException when there is no such area or pathway for the signed-in person
     */
    @Transactional
    public void declare(String pathway, String area, Map<String, String> aDay) {
        Area known = of(pathway).stream()
                .filter(each -> each.area().equals(area))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such area of this person's"));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Capacity each : known.capacities()) {
            numbers.put(
                    each.queue(),
                    number(aDay.get(each.queue()))
                            .orElseThrow(() -> new AnswersRefused(
                                    List.of("Say how many %s can be done a day: a whole number, 0 to 1,000,000."
                                            .formatted(each.label())))));
        }
        capacities.declare(pathway, area, numbers, signedIn.required().name());
    }

    private Area area(Feed feed, String area) {
        Plan next = plan.next(feed, area);
        return new Area(
                area,
                waves.left(feed.pathway(), area),
                next.held(),
                next.wave(),
                next.rows(),
                next.most(),
                waves.today(feed.pathway(), area).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                next.queues().stream().map(Waves::capacity).toList());
    }

    private static Capacity capacity(Plan.Queue queue) {
        Optional<CapacityStore.Declared> declared = Optional.ofNullable(queue.declared());
        return new Capacity(
                queue.name(),
                queue.label(),
                queue.open(),
                declared.map(CapacityStore.Declared::aDay).orElse(null),
                queue.rate(),
                declared.map(CapacityStore.Declared::by).orElse(null),
                declared.map(CapacityStore.Declared::at).orElse(null));
    }

    private static Optional<Integer> number(@Nullable String said) {
        String digits = Objects.requireNonNullElse(said, "").strip().replace(",", "");
        return Optional.of(digits)
                .filter(each -> each.matches("[0-9]{1,7}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST);
    }
}
