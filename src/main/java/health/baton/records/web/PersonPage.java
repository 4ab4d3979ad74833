package health.baton.records.web;

import health.baton.lists.Download;
import health.baton.printing.Paper;
import health.baton.records.SubjectAccess;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A copy of everything about one person, for administrators; the number stands in no address. */
@Controller
@RequestMapping("/baton/admin/person")
class PersonPage {
    private static final String PAGE = "records/person";
    private static final int LONGEST = 200;

    private final SubjectAccess access;

    PersonPage(SubjectAccess access) {
        this.access = access;
    }

    @ModelAttribute
    void everyPage(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String ask() {
        return PAGE;
    }

    /** @param form {@code pdf} or {@code html} */
    @PostMapping
    Object copy(
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String askedBy,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "pdf") String form,
            HttpServletResponse response,
            Model model) {
        model.addAllAttributes(Map.of("about", about, "askedBy", askedBy, "reason", reason));
        if (isMissing(about) || isMissing(askedBy) || isMissing(reason)) {
            return refused("Fill in all three, each with at most %d characters".formatted(LONGEST), response, model);
        }
        Optional<Paper> copy = access.copy(about.strip(), askedBy.strip(), reason.strip());
        return copy.<Object>map(paper -> file(paper, form))
                .orElseGet(() -> refused(
                        "Nothing is held under this number or reference. That you asked is recorded", response, model));
    }

    private static boolean isMissing(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }

    private static String refused(String why, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("error", why);
        return PAGE;
    }

    private static ResponseEntity<byte[]> file(Paper paper, String form) {
        boolean html = form.equals("html");
        return ResponseEntity.ok()
                .contentType(html ? new MediaType("text", "html", StandardCharsets.UTF_8) : MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Download.attached(html ? "subject-access.html" : "subject-access.pdf"))
                .body(html ? paper.html().getBytes(StandardCharsets.UTF_8) : paper.pdf());
    }
}
