package health.baton.printing;

import health.baton.correspondence.PaperLetter;
import health.baton.correspondence.QrCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter of the length that a waiting list's has. */
final class Samples {
    static final String ADDRESS = "https://baton.example/reply/0123456789abcdefghjkmnpqrs";
    static final String SUBJECT = "Do you still need your hospital appointment?";
    static final String WORDS = """
            You are waiting for *Trauma and orthopaedics* since 03-Mar-2025. At present most people wait 43 weeks (as of 21-Nov-2026).

            ## What we ask you

            Please tell us **by 12-Dec-2026** which of these is right:

            - I still need the appointment
            - I no longer need it: I got better, I was treated elsewhere, I went private, or I do not want it
            - I need it sooner, because something has become worse
            - I cannot come until a certain day
            - I am not sure: please ring me

            ## How to answer

            1. On the page <%s>
            2. By telephone: 0116 496 0123
            3. With the slip at the end of this letter

            ## If you do not answer

            You stay on the list. We will try to reach you in another way. Nobody is taken off the list because they have not answered.

            ## If you get worse

            In an emergency ring 999. For urgent advice ring 111. Your GP can help you too, and can ask the hospital to see you sooner.

            ## Help and other formats

            This letter in large print, easy read, braille, audio or another language: ring 0116 496 0123. Somebody may answer for you; please say who.

            ---

            ## Slip to send back

            - I still need the appointment
            - I no longer need it, because
            - I need it sooner, because
            - I cannot come until
            - Please ring me
            """.formatted(ADDRESS);

    private Samples() {}

    static PaperLetter letter(List<String> window, @Nullable QrCode qr, boolean large) {
        return new PaperLetter(UUID.randomUUID(), SUBJECT, null, window, WORDS, qr, large);
    }
}
