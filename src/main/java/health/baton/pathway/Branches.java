package health.baton.pathway;

import health.baton.pathway.Situation.Branch;
import health.baton.pathway.Situation.Track;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings branches of parallel gateways together again: at a join, and where a scope ends when all of them have ended. */
final class Branches {
    private final Map<String, State> began = new HashMap<>();

    /** Remembers with what the branches of a fork began. */
    void begin(String fork, State state) {
        began.merge(fork, state, State::or);
    }

    /** All of these have come; never when one of them has not. */
    Situation all(List<Situation> incoming) {
        return incoming.stream().reduce(this::both).orElse(Situation.NEVER);
    }

    private Situation both(Situation one, Situation other) {
        Situation both = Situation.NEVER;
        for (var mine : one.states().entrySet()) {
            for (var theirs : other.states().entrySet()) {
                List<Branch> a = mine.getKey().branches();
                List<Branch> b = theirs.getKey().branches();
                int common = 0;
                while (common < Math.min(a.size(), b.size()) && a.get(common).equals(b.get(common))) {
                    common++;
                }
                String fork = common < a.size() ? a.get(common).fork() : "";
                State state = mine.getValue().and(theirs.getValue(), began.getOrDefault(fork, State.NONE));
                Track track = mine.getKey().with(theirs.getKey(), a.subList(0, common));
                both = both.or(new Situation(Map.of(track, state)));
            }
        }
        return both;
    }

    /** How a scope is left when everything in it has ended; what went on beside the main flow is not waited for here. */
    Situation ended(Situation ends) {
        Situation main = Situation.NEVER;
        for (var end : ends.states().entrySet()) {
            if (!end.getKey().beside()) {
                main = main.or(new Situation(Map.of(end.getKey(), end.getValue())));
            }
        }
        return ended(main, 0);
    }

    private Situation ended(Situation ends, int depth) {
        Situation left = Situation.NEVER;
        Map<String, Map<String, Situation>> forks = new TreeMap<>();
        for (var end : ends.states().entrySet()) {
            Situation one = new Situation(Map.of(end.getKey(), end.getValue()));
            List<Branch> branches = end.getKey().branches();
            if (branches.size() == depth) {
                left = left.or(one);
            } else {
                Branch branch = branches.get(depth);
                forks.computeIfAbsent(branch.fork(), any -> new TreeMap<>()).merge(branch.flow(), one, Situation::or);
            }
        }
        for (Map<String, Situation> branches : forks.values()) {
            left = left.or(all(branches.values().stream()
                    .map(each -> ended(each, depth + 1))
                    .toList()));
        }
        return left.on(track -> track.in(
                track.branches().subList(0, Math.min(depth, track.branches().size()))));
    }
}
