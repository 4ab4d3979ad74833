package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a case that stands at a place of one version may go on from there in another. It may when the place is the same
 * there, nothing that was still to come is left out, and all that the other version goes by from there is known in the case: what
 * was asked, found out and told before. Everything else is refused; a case loses nothing by staying where it began.
 */
public final class SafeMove {
    private static final String[] STEPS = {
        "userTask",
        "serviceTask",
        "sendTask",
        "businessRuleTask",
        "receiveTask",
        "callActivity",
        "intermediateCatchEvent"
    };

    private final VersionRead from;
    private final VersionRead to;

    SafeMove(VersionRead from, VersionRead to) {
        this.from = from;
        this.to = to;
    }

    /**
     * What speaks against it, each a sentence for the administrator; empty when it is safe.
     *
     * @param model key of the pathway or block in which the case stands
     * @param element id of the node
     */
    public List<String> against(String model, String element) {
        Optional<Node> old = from.node(model, element);
        Optional<Node> now = to.node(model, element);
        if (old.isEmpty()) {
            return List.of("The place '%s' is not in the drawing of the case.".formatted(element));
        }
        if (now.isEmpty()) {
            return List.of("“%s” is not there any more.".formatted(old.get().label()));
        }
        List<String> reasons = new ArrayList<>(SamePlace.against(old.get(), now.get()));
        if (reasons.isEmpty()) {
            events(old.get(), now.get(), reasons);
            leftOut(old.get(), now.get(), reasons);
            reasons.addAll(new KnownThere(from, to).against(old.get(), now.get()));
            reasons.addAll(new AskedBefore(from, to).against(old.get(), now.get()));
        }
        return reasons;
    }

    /** Clocks and messages that the case waits for there are waited for in the same way. */
    private void events(Node old, Node now, List<String> reasons) {
        Later before = from.later(old.model());
        Later after = to.later(now.model());
        List<Node> there = after.interruptions(now);
        for (Node event : before.interruptions(old)) {
            Optional<Node> same =
                    there.stream().filter(each -> each.id().equals(event.id())).findFirst();
            if (same.isEmpty()) {
                reasons.add("“%s” cannot come there any more.".formatted(event.label()));
            } else if (!Trigger.of(before.trigger(event)).equals(Trigger.of(after.trigger(same.get())))) {
                reasons.add("“%s” comes at another time, or by another message.".formatted(event.label()));
            }
        }
    }

    private void leftOut(Node old, Node now, List<String> reasons) {
        Set<String> kept = to.later(now.model()).after(now.id());
        for (String id : from.later(old.model()).after(old.id())) {
            Node step = from.node(old.model().key(), id).orElseThrow();
            if (step.is(STEPS) && !kept.contains(id)) {
                reasons.add(
                        to.node(now.model().key(), id).isPresent()
                                ? "“%s” would be left out: it has to come before.".formatted(step.label())
                                : "“%s” would be left out: it is not there any more.".formatted(step.label()));
            }
        }
    }
}
