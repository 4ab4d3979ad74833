package health.baton.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.outcome.SmallNumbers.Part;
import health.baton.outcome.SmallNumbers.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    @Test
    void showsWhatIsLargeEnough() {
        assertThat(of(5, 60, 700)).containsOnly(Shown.YES);
    }

    @Test
    void hidesTheNextSmallestTooBecauseTheSumWouldGiveItAway() {
        assertThat(of(3, 700, 60, 80)).containsExactly(Shown.FEWER, Shown.YES, Shown.HIDDEN, Shown.YES);
    }

    @Test
    void twoThatAreNobodyAreNotGivenAwayByASumOfNothing() {
        assertThat(of(0, 0, 60)).containsExactly(Shown.FEWER, Shown.FEWER, Shown.HIDDEN);
        assertThat(of(0, 0, 5, 60)).containsExactly(Shown.FEWER, Shown.FEWER, Shown.HIDDEN, Shown.HIDDEN);
    }

    @Test
    void whatIsLeftOfAWholeIsProtectedAsWell() {
        assertThat(SmallNumbers.of(List.of(new Part(18, 20), new Part(60, 200), new Part(90, 300))))
                .containsExactly(Shown.HIDDEN, Shown.HIDDEN, Shown.YES);
    }

    /** Tries everything that the hidden numbers could be, given all that is shown and the sum. */
    @Test
    void noSmallNumberFollowsFromWhatIsShown() {
        Random random = new Random(20261121);
        for (int round = 0; round < 400; round++) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(2); i++) {
                int whole = 6 + random.nextInt(12);
                parts.add(new Part(random.nextInt(whole + 1), whole));
            }
            List<Shown> shown = SmallNumbers.of(parts);
            if (!shown.contains(Shown.YES)) {
                continue;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).isProtected()) {
                    assertThat(possible(i, parts, shown))
                            .as(parts + " " + shown)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private static Set<Integer> possible(int asked, List<Part> parts, List<Shown> shown) {
        int sum = parts.stream().mapToInt(Part::number).sum();
        Set<Integer> possible = new HashSet<>();
        tryAll(0, sum, new int[parts.size()], parts, shown, asked, possible);
        return possible;
    }

    private static void tryAll(
            int at, int left, int[] guess, List<Part> parts, List<Shown> shown, int asked, Set<Integer> possible) {
        if (at == parts.size()) {
            if (left == 0) {
                possible.add(guess[asked]);
            }
            return;
        }
        Part part = parts.get(at);
        int from = switch (shown.get(at)) {
            case YES -> part.number();
            case FEWER -> 0;
            case HIDDEN -> 5;
        };
        int to = switch (shown.get(at)) {
            case YES -> part.number();
            case FEWER -> Math.min(4, part.whole());
            case HIDDEN -> part.whole();
        };
        for (int number = from; number <= Math.min(to, left); number++) {
            guess[at] = number;
            tryAll(at + 1, left - number, guess, parts, shown, asked, possible);
        }
    }

    private static List<Shown> of(Integer... numbers) {
        return SmallNumbers.of(Stream.of(numbers).map(Part::ofNothing).toList());
    }
}
