package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The states in which the flow may come by some place, kept apart by how it came there.
 *
 * @param states by track
 */
record Situation(Map<Track, State> states) {
    static final Situation NEVER = new Situation(Map.of());

    /**
     * How the flow came.
     *
     * @param branches of parallel gateways and events beside the main flow that it is in, outermost first
     * @param told whether the GP has been told by now
     * @param via ends of the subprocess or block that was left last: what they say of the variables must not be mixed
     */
    record Track(List<Branch> branches, boolean told, Set<String> via) {
        static final Track MAIN = new Track(List.of(), false, Set.of());

        Track in(List<Branch> others) {
            return new Track(List.copyOf(others), told, via);
        }

        Track by(String end) {
            return new Track(branches, told, Set.of(end));
        }

        /** This and the other, which meet again. */
        Track with(Track other, List<Branch> common) {
            Set<String> both = new HashSet<>(via);
            both.addAll(other.via);
            return new Track(List.copyOf(common), told || other.told, Set.copyOf(both));
        }

        /** One branch deeper; when it is in a branch of the same fork already, it has come round. */
        Track into(Branch branch) {
            List<Branch> deeper = new ArrayList<>();
            for (Branch each : branches) {
                if (each.fork().equals(branch.fork())) {
                    break;
                }
                deeper.add(each);
            }
            deeper.add(branch);
            return in(deeper);
        }

        boolean beside() {
            return branches.stream().anyMatch(Branch::beside);
        }
    }

    /**
     * A branch.
     *
     * @param fork id of the gateway or event where it began
     * @param flow the flow by which it left
     * @param beside whether the main flow goes on without it
     */
    record Branch(String fork, String flow, boolean beside) {}

    static Situation of(State state) {
        return new Situation(Map.of(Track.MAIN, state));
    }

    boolean never() {
        return states.isEmpty();
    }

    /** All of it in one; empty when the flow never comes there. */
    Optional<State> joined() {
        return states.values().stream().reduce(State::or);
    }

    Set<Boolean> told() {
        Set<Boolean> told = new HashSet<>();
        states.keySet().forEach(track -> told.add(track.told()));
        return told;
    }

    Situation or(Situation other) {
        if (never() || equals(other)) {
            return other;
        }
        Map<Track, State> both = new HashMap<>(states);
        other.states.forEach((track, state) -> both.merge(track, state, State::or));
        return new Situation(Map.copyOf(both));
    }

    Situation each(UnaryOperator<State> change) {
        return eachIfAny(state -> Optional.of(change.apply(state)));
    }

    Situation eachIfAny(Function<State, Optional<State>> change) {
        Map<Track, State> changed = new HashMap<>();
        states.forEach((track, state) -> change.apply(state).ifPresent(now -> changed.put(track, now)));
        return new Situation(Map.copyOf(changed));
    }

    Situation on(UnaryOperator<Track> other) {
        Map<Track, State> moved = new HashMap<>();
        states.forEach((track, state) -> moved.merge(other.apply(track), state, State::or));
        return new Situation(Map.copyOf(moved));
    }

    /** However it came there. */
    Situation anyhow() {
        return on(track -> new Track(List.of(), track.told(), Set.of()));
    }

    Situation nowTold() {
        return on(track -> new Track(track.branches(), true, track.via()));
    }
}
