package health.baton.printing.web;

import health.baton.casefile.CaseFile;
import health.baton.correspondence.LettersToPost;
import health.baton.engine.Cases;
import health.baton.engine.People;
import health.baton.form.ShownDate;
import health.baton.lists.Download;
import health.baton.printing.Batch;
import health.baton.printing.PrintRun;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The print run: how many letters wait, batches of them, their files, and whether they are posted. */
@Controller
@RequestMapping("/baton/print")
class PrintPages {
    private static final int MOST_SHOWN = 200;
    private static final Set<String> ANSWERS = Set.of("all", "none", "some");
    private static final String TO = "redirect:/baton/print";
    private final PrintRun printRun;
    private final Cases cases;
    private final CaseFile caseFile;
    private final People people;

    PrintPages(PrintRun printRun, Cases cases, CaseFile caseFile, People people) {
        this.caseFile = caseFile;
        this.printRun = printRun;
        this.cases = cases;
        this.people = people;
    }

    /** Letters that wait, in words. */
    record Waiting(String team, String teamName, String key, String pathway, int letters, String since) {}

    record Shown(Batch batch, String pathway, String by, String at, String state) {}

    @ModelAttribute
    void everyPage(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute(
                "waiting", printRun.waiting().stream().map(this::shown).toList());
        model.addAttribute(
                "batches", printRun.batches().stream().map(this::shown).toList());
        return "printing/overview";
    }

    @PostMapping
    String make(@RequestParam String team, @RequestParam String pathway) {
        printRun.make(team, pathway);
        return TO;
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", shown(printRun.find(id)));
        model.addAttribute("joint", printRun.joint(id));
        model.addAttribute("reasons", printRun.leftOutBecause(id));
        model.addAttribute("leftOut", printRun.leftOut(id, MOST_SHOWN));
        return "printing/one";
    }

    @PostMapping("/{id}/posted")
    String posted(@PathVariable UUID id) {
        if (!printRun.toTakeOut(id).isEmpty()) {
            return TO + "/" + id + "/taken-out";
        }
        printRun.posted(id, Set.of());
        return TO + "/" + id;
    }

    @GetMapping("/{id}/taken-out")
    String takenOut(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", shown(printRun.find(id)));
        model.addAttribute("letters", printRun.toTakeOut(id));
        return "printing/taken-out";
    }

    /**
     * @param which whether all, none or some of the letters that the page showed were taken out
     * @param seen all that the page showed
     * @param out those that were ticked
     */
    @PostMapping("/{id}/taken-out")
    String takenOut(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "") Set<UUID> seen,
            @RequestParam(defaultValue = "") Set<UUID> out,
            Model model) {
        Set<UUID> takenOut = switch (which) {
            case "all" -> seen;
            case "some" -> out;
            default -> Set.of();
        };
        Optional<String> problem = problem(id, which, seen, out);
        if (problem.isEmpty()) {
            printRun.posted(id, takenOut);
            return TO + "/" + id;
        }
        model.addAttribute("problem", problem.get());
        model.addAttribute("which", which);
        model.addAttribute("out", out);
        return takenOut(id, model);
    }

    private Optional<String> problem(UUID id, String which, Set<UUID> seen, Set<UUID> out) {
        if (!printRun.toTakeOut(id).stream().map(PrintRun.ToTakeOut::letter).allMatch(seen::contains)) {
            return Optional.of("Something has happened about more letters meanwhile: look at all of them");
        }
        if (!ANSWERS.contains(which)) {
            return Optional.of("Say which of them were taken out");
        }
        if (which.equals("some") && out.isEmpty()) {
            return Optional.of("Tick those that were taken out");
        }
        return Optional.empty();
    }

    @PostMapping("/{id}/give-up")
    String giveUp(@PathVariable UUID id) {
        printRun.giveUp(id);
        return TO + "/" + id;
    }

    @GetMapping("/{id}/letters.pdf")
    void pdf(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        printRun.requirePages(id);
        Download.begin("letters-%s.pdf".formatted(id), MediaType.APPLICATION_PDF, response);
        printRun.pdf(id, response.getOutputStream());
    }

    @GetMapping("/{id}/manifest.csv")
    void manifest(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        printRun.find(id);
        Download.begin("letters-%s.csv".formatted(id), Download.CSV, response);
        PrintWriter lines = response.getWriter();
        printRun.manifest(id, lines::print);
        lines.flush();
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        return "printing/not-here";
    }

    private Waiting shown(LettersToPost.Waiting waiting) {
        return new Waiting(
                waiting.team(),
                caseFile.teamName(waiting.team()),
                waiting.pathway(),
                cases.pathwayName(waiting.pathway()),
                waiting.letters(),
                ShownDate.of(waiting.since()));
    }

    private Shown shown(Batch batch) {
        return new Shown(
                batch,
                cases.pathwayName(batch.pathway()),
                people.displayName(batch.madeBy()),
                ShownDate.of(batch.madeAt()),
                switch (batch.state()) {
                    case "choosing" -> "Its letters are being chosen";
                    case "printing" -> "Being made";
                    case "ready" -> "Ready to post";
                    case "posted" -> "Posted";
                    case "given-up" -> "Given up";
                    default -> "No letter was left to print";
                });
    }
}
