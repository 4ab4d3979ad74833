package health.baton.pathway;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody meant who mistyped a name. */
final class Nearest {
    private Nearest() {}

    /** The name that differs least, by at most one letter in four; empty when none is that near. */
    static Optional<String> to(String said, Collection<String> known) {
        return known.stream()
                .filter(name -> !name.equals(said) && distance(said, name) <= name.length() / 4)
                .min(Comparator.<String>comparingInt(name -> distance(said, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to add, take out or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
