package health.baton.correspondence.web;

import health.baton.correspondence.Inbox;
import health.baton.correspondence.Opened;
import health.baton.correspondence.Told;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The messages of the signed-in person's teams, for the webapps. */
@RestController
@RequestMapping(path = "/camunda/api/baton", produces = "application/json")
class InboxEndpoint {
    private final Inbox inbox;

    InboxEndpoint(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    ResponseEntity<List<Inbox.Item>> mine() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(inbox.mine());
    }

    /** How many messages nobody of the person's teams has read that no task shows. */
    @GetMapping("/inbox/to-read")
    ResponseEntity<Integer> toRead() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(inbox.toRead().size());
    }

    @GetMapping("/cases/{reference}/messages")
    ResponseEntity<List<Told>> ofCase(@PathVariable String reference) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(inbox.ofCase(reference));
    }

    @GetMapping("/messages/{id}")
    ResponseEntity<Opened> message(@PathVariable UUID id) {
        return inbox.open(id)
                .map(message ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(message))
                .orElse(ResponseEntity.notFound().build());
    }

    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void nobodyIsSignedIn() {}
}
