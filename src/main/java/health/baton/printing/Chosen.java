package health.baton.printing;

import health.baton.correspondence.LettersToPost.About;
import health.baton.correspondence.LettersToPost.Candidate;
import health.baton.correspondence.LettersToPost.Envelope;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter that goes into a batch.
 *
 * @param order sorts by postcode, as a postman would: LE2 before LE10
 * @param area the letters with which the postcode begins; empty when there is none
 * @param others letters to the same person in whose place it is printed, too
 */
record Chosen(
        UUID id, String caseReference, Envelope envelope, About about, String order, String area, List<UUID> others)
        implements Comparable<Chosen> {
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2})([0-9]{1,2})([A-Z]?) ?([0-9][A-Z]{2})$", Pattern.CASE_INSENSITIVE);

    /** Letters to one person lie one behind the other. */
    private static final Comparator<Chosen> ORDER = Comparator.comparing(Chosen::order)
            .thenComparing(letter -> String.join("\n", letter.envelope().lines()))
            .thenComparing(Chosen::id);

    static Chosen of(Candidate letter) {
        List<String> lines = letter.envelope().lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher found = POSTCODE.matcher(lines.get(i).strip());
            if (found.find()) {
                String area = found.group(1).toUpperCase(Locale.ROOT);
                String order = "%-2s%02d%1s%s"
                        .formatted(area, Integer.parseInt(found.group(2)), found.group(3), found.group(4))
                        .toUpperCase(Locale.ROOT);
                return of(letter, order, area);
            }
        }
        return of(letter, "~", "");
    }

    private static Chosen of(Candidate letter, String order, String area) {
        return new Chosen(
                letter.id(), letter.caseReference(), letter.envelope(), letter.about(), order, area, List.of());
    }

    Chosen standingFor(List<UUID> those) {
        return new Chosen(id, caseReference, envelope, about, order, area, those);
    }

    /** Every letter for which it is printed. */
    Stream<UUID> all() {
        return Stream.concat(Stream.of(id), others.stream());
    }

    @Override
    public int compareTo(Chosen other) {
        return ORDER.compare(this, other);
    }
}
