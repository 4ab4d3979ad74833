package health.baton.cohort.web;

import health.baton.cohort.Cohort;
import health.baton.cohort.CohortReport;
import health.baton.cohort.Cohorts;
import health.baton.cohort.Feeds;
import health.baton.cohort.FileUnreadable;
import health.baton.cohort.Intake;
import health.baton.cohort.LettersAndAnswers;
import health.baton.cohort.RowState;
import health.baton.lists.CsvTable;
import health.baton.lists.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of people: bring one in, see what each row would do, let it start, watch it. */
@Controller
@RequestMapping("/baton/cohorts")
class CohortPages {
    private static final int MOST_SHOWN = 200;
    private static final String TO = "redirect:/baton/cohorts/";
    private final Feeds feeds;
    private final Intake intake;
    private final Cohorts cohorts;
    private final CohortReport report;
    private final ShownCohorts shown;
    private final ShownWaves waves;
    private final LettersAndAnswers letters;

    CohortPages(
            Feeds feeds,
            Intake intake,
            Cohorts cohorts,
            CohortReport report,
            ShownCohorts shown,
            ShownWaves waves,
            LettersAndAnswers letters) {
        this.letters = letters;
        this.feeds = feeds;
        this.intake = intake;
        this.cohorts = cohorts;
        this.report = report;
        this.shown = shown;
        this.waves = waves;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("feeds", feeds.all().stream().map(shown::feed).toList());
        model.addAttribute("cohorts", cohorts.all().stream().map(shown::cohort).toList());
        return "cohort/overview";
    }

    @PostMapping("/{pathway}/file")
    String bring(
            @PathVariable String pathway, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return TO + intake.file(pathway, name, bytes, false);
        } catch (FileUnreadable unreadable) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refused", pathway);
            model.addAttribute("because", unreadable.getMessage());
            return overview(model);
        }
    }

    @GetMapping("/{pathway}/template.csv")
    ResponseEntity<byte[]> template(@PathVariable String pathway) {
        return Download.of(
                "baton-%s.csv".formatted(pathway),
                new CsvTable()
                        .add(shown.feed(feeds.of(pathway)).columns().stream()
                                .map(ShownCohorts.Column::name)
                                .toList()));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String because, Model model) {
        Cohort cohort = cohorts.find(id);
        Map<String, Integer> aside = cohorts.asideBecause(id);
        int rows = because.isEmpty() ? cohort.total() : aside.getOrDefault(because, 0);
        model.addAttribute("cohort", shown.cohort(cohort));
        model.addAttribute("letters", letters.of(id));
        model.addAttribute("because", because);
        model.addAttribute("aside", aside);
        model.addAttribute("several", cohorts.several(id));
        model.addAttribute("inWaves", feeds.of(cohort.pathway()).waveBy() != null);
        model.addAttribute("waves", cohort.count(RowState.QUEUED) > 0 ? waves.of(cohort.pathway()) : List.of());
        model.addAttribute(
                "rows", because.isEmpty() ? cohorts.rows(id, MOST_SHOWN) : cohorts.aside(id, because, MOST_SHOWN));
        model.addAttribute("more", Math.max(0, rows - MOST_SHOWN));
        return "cohort/one";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/report.csv")
    void report(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        cohorts.find(id);
        Download.begin("baton-report.csv", Download.CSV, response);
        report.write(id, response.getWriter());
    }

    @PostMapping("/{id}/start")
    String start(@PathVariable UUID id) {
        cohorts.start(id);
        return TO + id;
    }

    @PostMapping("/{id}/pause")
    String pause(@PathVariable UUID id) {
        cohorts.pause(id);
        return TO + id;
    }

    @PostMapping("/{id}/go-on")
    String goOn(@PathVariable UUID id) {
        cohorts.goOn(id);
        return TO + id;
    }

    @PostMapping("/{id}/drop")
    String drop(@PathVariable UUID id) {
        cohorts.drop(id);
        return TO + id;
    }

    @PostMapping("/{id}/try-again")
    String tryAgain(@PathVariable UUID id) {
        cohorts.tryAgain(id);
        return TO + id;
    }
}
