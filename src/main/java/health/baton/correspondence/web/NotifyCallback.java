package health.baton.correspondence.web;

import health.baton.correspondence.Delivered;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Delivery receipts of GOV.UK Notify (docs.notifications.service.gov.uk, Callbacks). The address and the token are set in
 * Notify's own pages; without {@code baton.notify.callback-token} nothing is believed.
 */
@RestController
class NotifyCallback {
    private static final String BEARER = "Bearer ";
    private final Delivered delivered;

    NotifyCallback(Delivered delivered) {
        this.delivered = delivered;
    }

    /** What we need of a receipt; the rest, the recipient among it, is not read. */
    record Receipt(@Nullable String reference, @Nullable String status) {}

    @PostMapping("/notify/receipts")
    ResponseEntity<Void> receipt(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            @RequestBody Receipt receipt) {
        if (!authorization.startsWith(BEARER) || !delivered.isFromNotify(authorization.substring(BEARER.length()))) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        String status = receipt.status();
        UUID reference = reference(receipt.reference());
        if (reference != null && status != null) {
            delivered.told(reference, status);
        }
        // what is none of ours is acknowledged, too: Notify would send it again for an hour
        return ResponseEntity.noContent().build();
    }

    private static @Nullable UUID reference(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
