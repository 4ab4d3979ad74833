package health.baton.printing;

import health.baton.correspondence.Inbox;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One letter as a file, for whoever may read it. */
@Component
public class LetterFiles {
    private final Inbox inbox;

    LetterFiles(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * As a tagged PDF; empty when there is none for the signed-in person.
     *
     * @param large in large print, even when the case does not know that the person needs it
     * @throws SecurityException when nobody is signed in
     */
    public Optional<byte[]> pdf(UUID letter, boolean large) {
        return inbox.onPaper(letter, large).map(LetterPdf::of);
    }

    /** As plain text; as above. */
    public Optional<String> text(UUID letter) {
        return inbox.onPaper(letter, false).map(paper -> paper.text());
    }
}
