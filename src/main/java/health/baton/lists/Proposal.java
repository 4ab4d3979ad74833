package health.baton.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a file that was read without a complaint would change, compared with what is in force. */
public final class Proposal {
    private final List<Difference> differences;
    private final int unchanged;
    private final Runnable store;

    private Proposal(List<Difference> differences, int unchanged, Runnable store) {
        this.differences = differences;
        this.unchanged = unchanged;
        this.store = store;
    }

    /**
     * Compares.
     *
     * @param listed what the file says
     * @param name of a thing, for people; the same for the same thing
     * @param inForce the things that are in force, by name; others than the listed ones do not matter
     * @param columns what is said of a thing, in the order of the columns
     * @param store stores the things that are new or different
     */
    public static <T> Proposal of(
            List<T> listed,
            Function<T, String> name,
            Map<String, T> inForce,
            Function<T, Map<String, String>> columns,
            Consumer<List<T>> store) {
        List<Difference> differences = new ArrayList<>();
        List<T> different = new ArrayList<>();
        for (T each : listed) {
            T before = inForce.get(name.apply(each));
            List<Difference.Cell> cells = cells(before == null ? Map.of() : columns.apply(before), columns.apply(each));
            if (before == null || !cells.isEmpty()) {
                differences.add(new Difference(before == null, name.apply(each), cells));
                different.add(each);
            }
        }
        return new Proposal(
                List.copyOf(differences), listed.size() - differences.size(), () -> store.accept(different));
    }

    private static List<Difference.Cell> cells(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .map(cell ->
                        new Difference.Cell(cell.getKey(), before.getOrDefault(cell.getKey(), ""), cell.getValue()))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }

    /** What would change, in the order of the file. */
    public List<Difference> differences() {
        return differences;
    }

    public long added() {
        return differences.stream().filter(Difference::added).count();
    }

    public long changed() {
        return differences.size() - added();
    }

    /** How many things of the file are in force already, as the file says them. */
    public int unchanged() {
        return unchanged;
    }

    /** The same for proposals that would change the same. */
    public String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(differences.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void store() {
        if (!differences.isEmpty()) {
            store.run();
        }
    }
}
