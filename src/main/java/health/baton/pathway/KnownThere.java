package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether all that a version goes by at a place, and after it, is known in cases of another version that stand there. */
final class KnownThere {
    private final VersionRead from;
    private final VersionRead to;

    KnownThere(VersionRead from, VersionRead to) {
        this.from = from;
        this.to = to;
    }

    List<String> against(Node old, Node now) {
        List<String> reasons = new ArrayList<>();
        State has = from.flow().seen().at(old, Reading.When.BEFORE).orElse(State.NONE);
        State needs = to.flow().seen().at(now, Reading.When.BEFORE).orElse(State.NONE);
        Set<String> read = to.read();
        for (String name : new TreeSet<>(needs.variables().keySet())) {
            if (read.contains(name)) {
                against(name, has.get(name), needs.get(name), reasons);
            }
        }
        if (from.flow().seen().untold(old) && !to.flow().seen().untold(now)) {
            reasons.add("The named GP would not be told: the other version has told them before.");
        }
        return reasons;
    }

    private static void against(String name, Value has, Value needs, List<String> reasons) {
        if ((has.unset() && !needs.unset()) || (has.nothing() && !needs.nothing())) {
            reasons.add("It goes by '%s' there, which these cases may not have.".formatted(name));
            return;
        }
        Set<String> strange = new HashSet<>(has.known());
        strange.removeAll(needs.known());
        if (!needs.open() && (has.open() || !strange.isEmpty())) {
            reasons.add("It goes by '%s' there, which in these cases may be %s: it does not know that."
                    .formatted(name, has.open() ? "anything" : String.join(" or ", new TreeSet<>(strange))));
        }
    }
}
