package health.baton.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is read through the window of the envelope: nothing but who lives where. */
final class Window {
    /** Six lines of 11 points are as high as the window of a DL envelope. */
    private static final int MOST_LINES = 6;

    private static final String HOW_TO_WRITE = "accessibleInformation";
    private static final String LARGE_PRINT = "large-print";

    /** The facts that an envelope needs. */
    static final Set<String> NAMES =
            Set.of("givenName", "familyName", "address", "addressLines", "postcode", HOW_TO_WRITE);

    private Window() {}

    /** Where a letter goes, and whether the person needs large print. */
    static LettersToPost.Envelope envelope(Map<String, Object> known) {
        return new LettersToPost.Envelope(
                of(known), Words.parts(known.get(HOW_TO_WRITE)).contains(LARGE_PRINT));
    }

    /**
     * The facts {@code givenName}, {@code familyName} and {@code address}, else {@code addressLines} with {@code postcode};
     * nothing when no address is known.
     */
    static List<String> of(Facts facts, String caseReference) {
        return of(facts.known(caseReference, NAMES));
    }

    private static List<String> of(Map<String, Object> known) {
        List<String> address = address(known);
        if (address.isEmpty()) {
            return List.of();
        }
        String name = Stream.of("givenName", "familyName")
                .map(part -> text(known, part).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        List<String> window = new ArrayList<>(name.isEmpty() ? List.of() : List.of(name));
        int room = MOST_LINES - window.size();
        window.addAll(address.stream().limit(room - 1L).toList());
        if (address.size() >= room) {
            window.add(String.join(", ", address.subList(room - 1, address.size())));
        }
        return window;
    }

    private static List<String> address(Map<String, Object> known) {
        List<String> whole = lines(text(known, "address"));
        List<String> lines = lines(text(known, "addressLines"));
        return whole.isEmpty() && !lines.isEmpty()
                ? Stream.concat(lines.stream(), lines(text(known, "postcode")).stream())
                        .toList()
                : whole;
    }

    private static List<String> lines(String address) {
        return Arrays.stream(address.split("[,\\n\\r]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Map<String, Object> known, String name) {
        return known.getOrDefault(name, "").toString();
    }
}
