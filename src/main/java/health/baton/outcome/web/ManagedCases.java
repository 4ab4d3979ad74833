package health.baton.outcome.web;

import health.baton.engine.AnswersRefused;
import health.baton.engine.SignedIn;
import health.baton.outcome.CaseLine;
import health.baton.outcome.CaseQuery;
import health.baton.outcome.Outcomes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the tab "Cases" in Cockpit: the running cases of the manager's organisation, and a story for a reason. */
@RestController
@RequestMapping("/camunda/api/baton/manager/cases")
class ManagedCases {
    private static final int MOST_LINES = 300;

    private final Outcomes outcomes;
    private final Stories stories;
    private final SignedIn signedIn;

    ManagedCases(Outcomes outcomes, Stories stories, SignedIn signedIn) {
        this.outcomes = outcomes;
        this.stories = stories;
        this.signedIn = signedIn;
    }

    record Line(
            String reference,
            String status,
            String responsible,
            Instant started,
            @Nullable Instant nextDue,
            boolean overdue,
            boolean openable) {
        static Line of(CaseLine line) {
            return new Line(
                    line.record().reference(),
                    line.waitsFor(),
                    line.record().responsible(),
                    line.record().startedAt(),
                    line.nextDue(),
                    line.overdue(),
                    line.record().takesPart());
        }
    }

    record Reason(@Nullable String reason) {}

    record Refused(List<String> errors) {}

    @GetMapping
    List<Line> running(@RequestParam String pathway) {
        return outcomes.lookFirst(signedIn.required(), CaseQuery.running(pathway), MOST_LINES).stream()
                .map(Line::of)
                .toList();
    }

    @PostMapping("/{reference}/open")
    ResponseEntity<StoryJson> open(@PathVariable String reference, @RequestBody Reason reason) {
        String why = Objects.requireNonNullElse(reason.reason(), "");
        StoryJson story = stories.open(reference, signedIn.required(), why);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(story);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refused refused(AnswersRefused refused) {
        return new Refused(refused.reasons());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Refused forbidden(SecurityException forbidden) {
        return new Refused(List.of("Only managers of an organisation that takes part may see this."));
    }
}
