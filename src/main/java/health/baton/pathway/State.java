package health.baton.pathway;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the variables at some place of a model.
 *
 * @param variables by name; one that is missing was never written
 */
record State(Map<String, Value> variables) {
    static final State NONE = new State(Map.of());

    Value get(String variable) {
        return variables.getOrDefault(variable, Value.UNSET);
    }

    State with(String variable, Value value) {
        if (get(variable).equals(value)) {
            return this;
        }
        Map<String, Value> more = new HashMap<>(variables);
        more.put(variable, value);
        return new State(Collections.unmodifiableMap(more));
    }

    /** Either this or the other. */
    State or(State other) {
        if (equals(other)) {
            return this;
        }
        Map<String, Value> both = new HashMap<>();
        boolean news = false;
        for (String name : names(other)) {
            Value mine = get(name);
            Value either = mine.or(other.get(name));
            both.put(name, either);
            news |= !either.equals(mine);
        }
        return news ? new State(Collections.unmodifiableMap(both)) : this;
    }

    /** Both, of two branches that began with the same. */
    State and(State other, State began) {
        State both = NONE;
        for (String name : names(other)) {
            Value mine = get(name);
            Value theirs = other.get(name);
            Value before = began.get(name);
            both = both.with(name, mine.equals(before) ? theirs : theirs.equals(before) ? mine : ofBoth(mine, theirs));
        }
        return both;
    }

    private static Value ofBoth(Value mine, Value theirs) {
        Value either = mine.or(theirs);
        return new Value(
                either.known(), either.open(), mine.unset() && theirs.unset(), either.nothing(), either.list());
    }

    /** With these variables as they were before: they were known inside one activity only. */
    State restored(Set<String> local, State before) {
        State restored = this;
        for (String name : local) {
            restored = restored.with(name, before.get(name));
        }
        return restored;
    }

    /** When these conditions hold and those do not; empty when that cannot be. */
    Optional<State> when(Optional<Question> holds, Iterable<Question> hold) {
        State state = this;
        if (holds.isPresent() && holds.get().variable().isPresent()) {
            String name = holds.get().variable().get();
            state = state.with(name, holds.get().answersYes(state.get(name)));
        }
        for (Question other : hold) {
            if (other.variable().isPresent()) {
                String name = other.variable().get();
                state = state.with(name, other.answersNo(state.get(name)));
            }
        }
        return state.variables.values().stream().anyMatch(Value::impossible) ? Optional.empty() : Optional.of(state);
    }

    private Set<String> names(State other) {
        Set<String> names = new HashSet<>(variables.keySet());
        names.addAll(other.variables.keySet());
        return names;
    }
}
