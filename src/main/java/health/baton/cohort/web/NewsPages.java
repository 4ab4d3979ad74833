package health.baton.cohort.web;

import health.baton.cohort.FileUnreadable;
import health.baton.cohort.ListNews;
import health.baton.cohort.Removals;
import health.baton.form.ShownDate;
import health.baton.lists.CsvTable;
import health.baton.lists.Download;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The same as {@link NewsDoor}, for a person at a screen. */
@Controller
@RequestMapping("/baton/cohorts/{pathway}")
class NewsPages {
    private final ListNews news;
    private final ShownHeld held;
    private final Removals removals;
    private final Clock clock;

    NewsPages(ListNews news, ShownHeld held, Removals removals, Clock clock) {
        this.news = news;
        this.held = held;
        this.removals = removals;
        this.clock = clock;
    }

    @GetMapping("/list")
    String list(@PathVariable String pathway, Model model) {
        model.addAttribute("pathway", pathway);
        model.addAttribute("newest", news.newest(pathway).map(ShownDate::of).orElse(""));
        model.addAttribute("held", held.of(pathway));
        model.addAttribute("removals", removals.since(pathway, Instant.EPOCH).size());
        return "cohort/list";
    }

    @PostMapping("/news")
    String bring(@PathVariable String pathway, @RequestParam MultipartFile file, Model model) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            model.addAttribute("taken", news.take(pathway, clock.instant(), bytes));
        } catch (FileUnreadable unreadable) {
            model.addAttribute("because", unreadable.getMessage());
        }
        return list(pathway, model);
    }

    @GetMapping("/removals.csv")
    ResponseEntity<byte[]> removals(@PathVariable String pathway) {
        CsvTable table =
                new CsvTable().add(List.of("localId", "status", "code", "reason", "reportedAt", "caseReference"));
        for (Removals.Reported each : removals.since(pathway, Instant.EPOCH)) {
            table.add(List.of(
                    each.localId(),
                    each.status(),
                    each.code(),
                    each.reason(),
                    each.reportedAt().toString(),
                    each.caseReference()));
        }
        return Download.of("baton-removals.csv", table);
    }

    @ExceptionHandler({NoSuchElementException.class, SecurityException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "cohort/not-here";
    }
}
