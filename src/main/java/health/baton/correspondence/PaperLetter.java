package health.baton.correspondence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it goes on paper.
 *
 * @param subject its heading; names nobody
 * @param person whom it is about; null when it is about nobody
 * @param window name and address for the envelope's window, line by line; empty when no address is known
 * @param markdown the words, everything that people wrote escaped
 * @param qr the address of the reply page; null when the letter cannot be answered there
 * @param large whether the person needs large print
 */
public record PaperLetter(
        UUID id,
        String subject,
        @Nullable String person,
        List<String> window,
        String markdown,
        @Nullable QrCode qr,
        boolean large) {

    /** The same words without any form, for a screen reader or a translator. */
    public String text() {
        return subject + "\n\n" + Markdown.text(markdown) + "\n";
    }

    PaperLetter inLargePrint() {
        return new PaperLetter(id, subject, person, window, markdown, qr, true);
    }
}
