package health.baton.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of some parts may be shown, when each is part of a whole that is known and others may know the sum of all parts: no
 * part below five, none that leaves less than five of its whole, and so many of the others hidden that no such number follows
 * from the rest.
 */
final class SmallNumbers {
    private static final int FEWEST = 5;

    private SmallNumbers() {}

    /** Why a number is not shown. */
    enum Shown {
        YES,
        /** It is below five. */
        FEWER,
        /** It, or what it leaves of its whole, would give away a number below five. */
        HIDDEN
    }

    /** A part of a whole; the whole of a number that is part of nothing is the largest there is. */
    record Part(int number, int whole) {
        static Part ofNothing(int number) {
            return new Part(number, Integer.MAX_VALUE);
        }

        boolean isProtected() {
            return number < FEWEST || whole - number < FEWEST;
        }

        /** The least and the most that it can be, for whoever sees only why it is not shown. */
        long least() {
            return number < FEWEST ? 0 : FEWEST;
        }

        long most() {
            return number < FEWEST ? Math.min(FEWEST - 1, whole) : whole;
        }
    }

    /** For each part whether it may be shown. */
    static List<Shown> of(List<Part> parts) {
        List<Part> hidden =
                new ArrayList<>(parts.stream().filter(Part::isProtected).toList());
        List<Integer> shown = new ArrayList<>(IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).isProtected())
                .boxed()
                .sorted(Comparator.comparing(i -> parts.get(i).number()))
                .toList());
        while (!shown.isEmpty() && hidden.stream().anyMatch(part -> part.isProtected() && follows(part, hidden))) {
            hidden.add(parts.get(shown.remove(0)));
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i ->
                        shown.contains(i) ? Shown.YES : parts.get(i).number() < FEWEST ? Shown.FEWER : Shown.HIDDEN)
                .toList();
    }

    /** Whether it can be nothing else than it is, given the sum of all that are not shown. */
    private static boolean follows(Part part, List<Part> hidden) {
        long sum = hidden.stream().mapToLong(Part::number).sum();
        long leastOfOthers = hidden.stream().mapToLong(Part::least).sum() - part.least();
        long mostOfOthers = hidden.stream().mapToLong(Part::most).sum() - part.most();
        return Math.max(part.least(), sum - mostOfOthers) == Math.min(part.most(), sum - leastOfOthers);
    }
}
