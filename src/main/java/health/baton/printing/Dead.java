package health.baton.printing;

import health.baton.correspondence.LettersToPost.About;
import health.baton.correspondence.LettersToPost.Candidate;
import health.baton.correspondence.LettersToPost.Envelope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** People who have died by what is known of one of their cases: nobody writes to them about the others. */
final class Dead {
    static final String REASON = "Another entry says that the person has died";

    private final Set<List<Object>> people = new HashSet<>();

    void add(Candidate letter) {
        names(letter.about(), letter.envelope()).forEach(people::add);
    }

    boolean has(About about, Envelope envelope) {
        return names(about, envelope).anyMatch(people::contains);
    }

    /** By the NHS number, and by name, address and birth date. */
    private static Stream<List<Object>> names(About about, Envelope envelope) {
        String number = about.nhsNumber();
        var born = about.birthDate();
        return Stream.concat(
                number == null ? Stream.empty() : Stream.of(List.<Object>of(number)),
                born == null || envelope.lines().isEmpty()
                        ? Stream.empty()
                        : Stream.of(List.<Object>of(envelope.lines(), born)));
    }
}
