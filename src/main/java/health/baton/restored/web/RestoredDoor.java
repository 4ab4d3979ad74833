package health.baton.restored.web;

import health.baton.restored.Restored;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link RestoredPages}, for programs; for administrators. 404 when nothing is held. */
@RestController
@RequestMapping("/api/admin/restored")
class RestoredDoor {
    private static final int MOST = 1000;

    private final Restored restored;

    RestoredDoor(Restored restored) {
        this.restored = restored;
    }

    /** @param held the first of the messages */
    record State(Restored.Open restore, List<Restored.Held> held) {}

    @GetMapping
    State state() {
        return new State(restored.open().orElseThrow(RestoredDoor::nothing), restored.held(MOST));
    }

    @PostMapping("/{message}/sent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void wasSent(@PathVariable UUID message) {
        if (!restored.wasSent(message)) {
            throw nothing();
        }
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release() {
        if (!restored.release()) {
            throw nothing();
        }
    }

    private static NoSuchElementException nothing() {
        return new NoSuchElementException("Nothing of that is held");
    }
}
