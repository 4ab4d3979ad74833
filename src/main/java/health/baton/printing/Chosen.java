package health.baton.printing;

import health.baton.correspondence.LettersToPost.Envelope;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter that goes into a batch.
 *
 * @param order sorts by postcode, as a postman would: LE2 before LE10
 * @param area the letters with which the postcode begins; empty when there is none
 */
record Chosen(UUID id, String caseReference, Envelope envelope, String order, String area)
        implements Comparable<Chosen> {
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2})([0-9]{1,2})([A-Z]?) ?([0-9][A-Z]{2})$", Pattern.CASE_INSENSITIVE);

    /** Letters to one person lie one behind the other. */
    private static final Comparator<Chosen> ORDER = Comparator.comparing(Chosen::order)
            .thenComparing(letter -> String.join("\n", letter.envelope().lines()))
            .thenComparing(Chosen::id);

    static Chosen of(UUID id, String caseReference, Envelope envelope) {
        List<String> lines = envelope.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher found = POSTCODE.matcher(lines.get(i).strip());
            if (found.find()) {
                String area = found.group(1).toUpperCase(Locale.ROOT);
                String order = "%-2s%02d%1s%s"
                        .formatted(area, Integer.parseInt(found.group(2)), found.group(3), found.group(4))
                        .toUpperCase(Locale.ROOT);
                return new Chosen(id, caseReference, envelope, order, area);
            }
        }
        return new Chosen(id, caseReference, envelope, "~", "");
    }

    @Override
    public int compareTo(Chosen other) {
        return ORDER.compare(this, other);
    }
}
