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

    private Window() {}

    /**
     * The facts {@code givenName}, {@code familyName} and {@code address}, or {@code addressLines} with the {@code postcode}
     * where people come from a list; nothing when no address is known.
     */
    static List<String> of(Facts facts, String caseReference) {
        Map<String, Object> known =
                facts.known(caseReference, Set.of("givenName", "familyName", "address", "addressLines", "postcode"));
        List<String> address = lines(
                text(known, "address").isBlank()
                        ? text(known, "addressLines") + "," + text(known, "postcode")
                        : text(known, "address"));
        if (address.isEmpty() || (text(known, "address") + text(known, "addressLines")).isBlank()) {
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
