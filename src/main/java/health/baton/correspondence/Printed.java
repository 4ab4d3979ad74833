package health.baton.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * A letter to print.
 *
 * @param html the document, everything that people wrote escaped
 * @param qr the address of the reply page; null when the letter cannot be answered there
 */
public record Printed(Opened message, String html, @Nullable QrCode qr) {}
