package health.baton.printing.web;

import health.baton.casefile.CaseFile;
import health.baton.correspondence.LettersToPost;
import health.baton.engine.Cases;
import health.baton.engine.People;
import health.baton.form.ShownDate;
import health.baton.printing.Batch;
import health.baton.printing.PrintRun;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
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
        printRun.posted(id);
        return TO + "/" + id;
    }

    @PostMapping("/{id}/give-up")
    String giveUp(@PathVariable UUID id) {
        printRun.giveUp(id);
        return TO + "/" + id;
    }

    @GetMapping("/{id}/letters.pdf")
    void pdf(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        printRun.find(id);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached("letters-%s.pdf".formatted(id)));
        printRun.pdf(id, response.getOutputStream());
    }

    @GetMapping("/{id}/manifest.csv")
    void manifest(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        printRun.find(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached("letters-%s.csv".formatted(id)));
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

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
