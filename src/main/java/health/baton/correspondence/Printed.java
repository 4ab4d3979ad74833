package health.baton.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to print.
 *
 * @param window name and address for the envelope's window, line by line; empty when no address is known
 * @param html the document, everything that people wrote escaped
 * @param joined whether it is posted as one letter with others to the same person; these are its own words
 * @param qr the address of the reply page; null when the letter cannot be answered there
 */
public record Printed(
        Opened message,
        List<String> window,
        String html,
        boolean joined,
        @Nullable QrCode qr) {}
