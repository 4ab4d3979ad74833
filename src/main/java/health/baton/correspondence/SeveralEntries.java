package health.baton.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A letter about several entries of one person, {@code letters/<letter>.several.md}: what stands between a line
 * {@code {{each entry}}} and a line {@code {{/each entry}}} is repeated for each, with its own facts; {@code {{entryNumber}}}
 * counts them.
 */
final class SeveralEntries {
    /** Behind the name of the letter about one. */
    static final String ENDING = ".several";

    private static final String BEGIN = "{{each entry}}";
    private static final String END = "{{/each entry}}";
    private static final String NUMBER = "{{entryNumber}}";
    // values are escaped, so that none of them can be one of these
    private static final String HERE = "{{the entries}}";
    private static final String NEXT = "{{the next part}}";
    private static final String REFERENCE = "caseReference";

    private final Letter around;
    private final Letter entry;
    private final int parts;

    private SeveralEntries(Letter around, Letter entry, int parts) {
        this.around = around;
        this.entry = entry;
        this.parts = parts;
    }

    /** Empty when it cannot be one: without the page, or the reference of each, somebody could not answer for one of them. */
    static Optional<SeveralEntries> in(Letter letter) {
        List<String> around = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        boolean inside = false;
        int parts = 0;
        for (String line : letter.lines()) {
            switch (line.strip()) {
                case BEGIN -> {
                    inside = true;
                    around.add(HERE);
                    if (parts++ > 0) {
                        entry.add(NEXT);
                    }
                }
                case END -> inside = false;
                default -> (inside ? entry : around).add(line);
            }
        }
        Letter outside = with(letter, around);
        Letter each = with(letter, entry);
        return outside.names().contains(AnswerLinks.LINK) && each.names().contains(REFERENCE)
                ? Optional.of(new SeveralEntries(outside, each, parts))
                : Optional.empty();
    }

    /** What is said once. */
    Letter around() {
        return around;
    }

    /** What is said of one of them. */
    Letter entry(int number) {
        return with(
                entry,
                entry.lines().stream()
                        .map(line -> line.replace(NUMBER, String.valueOf(number)))
                        .toList());
    }

    /** The whole, of what both became. */
    String body(String filledAround, List<String> filledEntries) {
        List<List<String>> entries = filledEntries.stream()
                .map(filled -> Arrays.asList(filled.split(java.util.regex.Pattern.quote(NEXT), -1)))
                .toList();
        String body = filledAround;
        for (int part = 0; part < parts; part++) {
            int which = part;
            List<String> each =
                    entries.stream().map(entry -> entry.get(which).strip()).toList();
            int here = body.indexOf(HERE);
            body = body.substring(0, here) + String.join("\n\n", each) + body.substring(here + HERE.length());
        }
        return body;
    }

    private static Letter with(Letter letter, List<String> lines) {
        return new Letter(letter.subject(), lines, letter.decisions(), letter.withIt());
    }
}
