package health.baton.downtime.web;

import health.baton.downtime.Downtime;
import health.baton.downtime.PaperForms;
import health.baton.engine.SignedIn;
import health.baton.printing.Paper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** For everybody who is signed in: the urgent cases of the own teams, the paper forms, and how to enter what was done. */
@Controller
@RequestMapping("/baton/downtime")
class DowntimePages {
    private final Downtime downtime;
    private final PaperForms forms;
    private final SignedIn signedIn;

    DowntimePages(Downtime downtime, PaperForms forms, SignedIn signedIn) {
        this.downtime = downtime;
        this.forms = forms;
        this.signedIn = signedIn;
    }

    @ModelAttribute
    void everyPage(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("standing", downtime.standing());
        model.addAttribute("teams", downtime.teams(signedIn.required()));
        model.addAttribute("pathways", forms.pathways());
        return "downtime/overview";
    }

    @GetMapping("/forms/{pathway}.pdf")
    ResponseEntity<byte[]> forms(@PathVariable String pathway) {
        signedIn.required();
        return pdf(
                forms.of(pathway).orElseThrow(() -> new NoSuchElementException("There is no such pathway")),
                "paper-forms-" + pathway);
    }

    @GetMapping("/urgent/{team}.pdf")
    ResponseEntity<byte[]> urgent(@PathVariable String team) {
        if (!signedIn.required().teams().contains(team)) {
            throw new NoSuchElementException("Not a team of this person's");
        }
        return pdf(downtime.ofTeam(team), "urgent-" + team);
    }

    @ExceptionHandler
    ResponseEntity<Void> notThere(NoSuchElementException missing) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    private static ResponseEntity<byte[]> pdf(Paper paper, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(name))
                .body(paper.pdf());
    }
}
