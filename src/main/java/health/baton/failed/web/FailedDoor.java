package health.baton.failed.web;

import health.baton.engine.FailedSteps;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link FailedPages}, for programs; for administrators. */
@RestController
@RequestMapping("/api/admin/failed")
class FailedDoor {
    private static final int MOST = 1000;

    private final FailedSteps steps;

    FailedDoor(FailedSteps steps) {
        this.steps = steps;
    }

    /** @param again how many steps are tried again */
    record Tried(int again) {}

    @GetMapping
    List<FailedSteps.FailedStep> all() {
        return steps.first(MOST);
    }

    @PostMapping("/{id}/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Tried again(@PathVariable String id) {
        if (!steps.again(id)) {
            throw new NoSuchElementException("There is no such step that was given up");
        }
        return new Tried(1);
    }

    @PostMapping("/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Tried again() {
        return new Tried(steps.again());
    }
}
