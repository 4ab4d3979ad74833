package health.baton.pathway;

import java.util.HashSet;
import java.util.Set;

/**
 * What a variable may hold at some place of a model.
 *
 * @param known values that are possible; of a list, those of its entries
 * @param open other values are possible too
 * @param unset on some way there nobody has written it: to read it would stop the case
 * @param nothing it may have been written without a value
 * @param list it holds ticked options, of which none may be ticked
 */
record Value(Set<String> known, boolean open, boolean unset, boolean nothing, boolean list) {
    static final Value UNSET = new Value(Set.of(), false, true, false, false);
    static final Value ANY = new Value(Set.of(), true, false, false, false);
    static final Value NOTHING = new Value(Set.of(), false, false, true, false);

    static Value oneOf(Set<String> known) {
        return new Value(Set.copyOf(known), false, false, false, false);
    }

    Value asList() {
        return new Value(known, open, unset, nothing, true);
    }

    Value orNothing() {
        return new Value(known, open, unset, true, list);
    }

    Value orUnset() {
        return new Value(known, open, true, nothing, list);
    }

    /** Who copies what was never written copies nothing. */
    Value handedBack() {
        return new Value(known, open, false, nothing || unset, list);
    }

    boolean isEmpty() {
        return known.isEmpty() && !open;
    }

    boolean impossible() {
        return isEmpty() && !unset && !nothing;
    }

    /** Either this or the other. */
    Value or(Value other) {
        if (equals(other)) {
            return this;
        }
        Set<String> both = known;
        if (!known.containsAll(other.known)) {
            both = new HashSet<>(known);
            both.addAll(other.known);
            both = Set.copyOf(both);
        }
        Value either = new Value(
                both,
                open || other.open,
                unset || other.unset,
                nothing || other.nothing,
                (list || isEmpty()) && (other.list || other.isEmpty()) && (list || other.list));
        return equals(either) ? this : either;
    }
}
