package health.baton.cohort.web;

import health.baton.cohort.Feed;
import health.baton.cohort.Feeds;
import health.baton.cohort.Waves;
import health.baton.engine.People;
import health.baton.form.Field;
import health.baton.form.FormSchema;
import health.baton.form.ShownDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Waves and capacities in the words of the pages. */
@Component
class ShownWaves {
    private final Feeds feeds;
    private final Waves waves;
    private final People people;

    ShownWaves(Feeds feeds, Waves waves, People people) {
        this.feeds = feeds;
        this.waves = waves;
        this.people = people;
    }

    /**
     * @param name of the area
     * @param next what becomes of the next wave, in one sentence
     * @param size how many go a day; empty when that is not known
     */
    record ShownArea(
            String area, String name, int left, String next, String size, String today, List<ShownQueue> queues) {}

    /** @param by who declared it and when; empty before anybody has */
    record ShownQueue(String queue, String label, String open, String aDay, String ofHundred, String by) {}

    List<ShownArea> of(String pathway) {
        Feed feed = feeds.of(pathway);
        return waves.of(pathway).stream().map(area -> area(feed, area)).toList();
    }

    private ShownArea area(Feed feed, Waves.Area area) {
        return new ShownArea(
                area.area(),
                area.area().isEmpty() ? "Area not known" : name(area.area()),
                area.left(),
                next(feed, area),
                area.most() == 0 || area.left() == 0
                        ? ""
                        : "When nothing else is waiting, up to %,d of this wave go a day.".formatted(area.most()),
                area.today() == 0 ? "" : "Sent on today: %,d.".formatted(area.today()),
                area.capacities().stream().map(this::queue).toList());
    }

    private static String next(Feed feed, Waves.Area area) {
        if (area.left() == 0) {
            return area.held() == null
                    ? "No wave is waiting."
                    : "No wave is waiting. The next would be held – %s.".formatted(area.held());
        }
        String held = area.held();
        return held == null
                ? "Next wave: goes in a moment – up to %,d with %s.".formatted(area.rows(), wave(feed, area.wave()))
                : "Next wave: held – %s. %,d wait; the next are those with %s."
                        .formatted(held, area.left(), wave(feed, area.wave()));
    }

    private static String wave(Feed feed, String value) {
        String field = FormSchema.parse(feed.formSchema()).fields().stream()
                .filter(each -> each.key().equals(feed.waveBy()))
                .findFirst()
                .map(Field::label)
                .orElse("");
        return value.isEmpty()
                ? "no " + field.toLowerCase(Locale.ROOT)
                : "%s %s".formatted(field.toLowerCase(Locale.ROOT), value);
    }

    private ShownQueue queue(Waves.Capacity capacity) {
        String by = capacity.by();
        Double ofHundred = capacity.ofHundred();
        return new ShownQueue(
                capacity.queue(),
                name(capacity.label()),
                "%,d".formatted(capacity.open()),
                Objects.toString(capacity.aDay(), ""),
                ofHundred == null
                        ? "not known"
                        : "%s of a hundred".formatted(ofHundred % 1 == 0 ? "%.0f".formatted(ofHundred) : ofHundred),
                by == null
                        ? ""
                        : "Declared by %s on %s"
                                .formatted(
                                        people.displayName(by), ShownDate.of(Objects.requireNonNull(capacity.at()))));
    }

    private static String name(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
