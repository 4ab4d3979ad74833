package health.baton.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the next wave of an area may be.
 *
 * @param held why none goes now, in words; null when one goes
 * @param wave what it goes by; empty when nothing waits
 * @param rows how many may go now
 * @param most how many of this wave go a day when nothing else is waiting; 0 when that is not known
 */
record Plan(@Nullable String held, String wave, int rows, int most, List<Queue> queues) {
    /**
     * Work of one kind that the answers become.
     *
     * @param name as the decision calls it
     * @param label as people call it
     * @param open tasks that wait for somebody
     * @param declared how much can be done a day; null when nobody has said
     * @param rate how many of a hundred of the next wave become it; null when that is not known
     * @param coming what today's waves bring
     */
    record Queue(
            String name,
            String label,
            int open,
            CapacityStore.@Nullable Declared declared,
            @Nullable Double rate,
            double coming) {

        int aDay() {
            return declared == null ? 0 : declared.aDay();
        }

        boolean isFull() {
            return open >= aDay();
        }

        /** How many can be written to until there is this much of it. */
        int allows(double work) {
            double each = rate == null ? 0 : rate;
            return each <= 0
                    ? Integer.MAX_VALUE
                    : (int) Math.min(Integer.MAX_VALUE, Math.floor(work * 100 / each + 1e-6));
        }

        int allowsNow() {
            return Math.max(0, allows(aDay() - open - coming));
        }
    }
}
