package health.baton.cohort.web;

import health.baton.cohort.FileUnreadable;
import health.baton.cohort.ListNews;
import health.baton.cohort.Removals;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the owner of a list: says what has become of its entries, and fetches which of them leave it. */
@RestController
@RequestMapping("/api/cohorts/{pathway}")
class NewsDoor {
    private final ListNews news;
    private final Removals removals;
    private final Clock clock;

    NewsDoor(ListNews news, Removals removals, Clock clock) {
        this.news = news;
        this.removals = removals;
        this.clock = clock;
    }

    /** @param entries of which something was said */
    record Taken(Instant asOf, int entries) {}

    record Errors(List<String> errors) {}

    /** @param asOf when the list was like that, in UTC; now when it is not said */
    @PostMapping(path = "/news", consumes = "text/csv")
    Taken news(@PathVariable String pathway, @RequestParam(required = false) @Nullable Instant asOf, InputStream body) {
        Instant moment = asOf == null ? clock.instant() : asOf;
        return new Taken(moment, news.take(pathway, moment, body));
    }

    @GetMapping("/removals")
    List<Removals.Reported> removals(
            @PathVariable String pathway, @RequestParam(required = false) @Nullable Instant since) {
        return removals.since(pathway, since == null ? Instant.EPOCH : since);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Errors unreadable(FileUnreadable unreadable) {
        return new Errors(List.of(String.valueOf(unreadable.getMessage())));
    }
}
