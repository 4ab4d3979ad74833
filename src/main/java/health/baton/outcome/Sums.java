package health.baton.outcome;

import java.util.Collection;
import java.util.List;

/** Adds up the numbers that case files hold. */
interface Sums {
    /**
     * The latest number under each of these keys, of each of these cases.
     *
     * @param keys of the case file
     * @param references of cases
     */
    Sum of(Collection<String> keys, List<String> references);

    /**
     * @param total of all numbers
     * @param cases that hold one
     */
    record Sum(long total, long cases) {
        private static final int FEWEST = 5;

        /** {@code 61 in 40 cases}; {@code <5 cases} where the number would say more about single people. */
        String inWords() {
            if (cases == 0) {
                return "no cases yet";
            }
            return cases < FEWEST ? "<%d cases".formatted(FEWEST) : "%,d in %,d cases".formatted(total, cases);
        }
    }
}
