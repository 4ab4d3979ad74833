package health.baton.cohort.web;

import health.baton.cohort.HeldForNews;
import health.baton.form.ShownDate;
import org.springframework.stereotype.Component;

/** Who waits for news of the list, in the words of the pages. */
@Component
class ShownHeld {
    private final HeldForNews held;

    ShownHeld(HeldForNews held) {
        this.held = held;
    }

    /** Empty when nobody waits. */
    String of(String pathway) {
        return held.of(pathway)
                .map(each ->
                        "%,d %s for news of the list before anybody is written to or rung, the first since %s. What is held goes on by itself once news come."
                                .formatted(
                                        each.entries(),
                                        each.entries() == 1 ? "entry waits" : "entries wait",
                                        ShownDate.of(each.since())))
                .orElse("");
    }
}
