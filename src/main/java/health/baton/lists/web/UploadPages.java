package health.baton.lists.web;

import health.baton.lists.ChangedMeanwhile;
import health.baton.lists.Column;
import health.baton.lists.ImportRefused;
import health.baton.lists.Imports;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file comes in: it is checked, then shown, then somebody agrees to it; until then nothing is stored. */
@Controller
@RequestMapping("/baton/admin/lists/{list}")
class UploadPages {
    /** More rows are counted, not shown. */
    static final int MOST_SHOWN = 200;

    private static final String SESSION = "baton.uploaded.";
    private static final String OVERVIEW = "redirect:/baton/admin";
    private final Imports imports;

    UploadPages(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/file")
    String take(
            @PathVariable("list") String key,
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> said,
            HttpSession session,
            HttpServletResponse response,
            Model model)
            throws IOException {
        IncomingList list = imports.find(key);
        Map<String, String> answers = new HashMap<>();
        for (Column question : list.questions()) {
            answers.put(question.name(), said.getOrDefault(question.name(), "").strip());
        }
        try (InputStream bytes = file.getInputStream()) {
            UploadedFile uploaded = new UploadedFile(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""), UploadedFile.text(bytes), answers);
            imports.check(key, uploaded.text(), uploaded.answers());
            session.setAttribute(SESSION + key, uploaded);
            return "redirect:/baton/admin/lists/%s/check".formatted(list.key());
        } catch (ImportRefused refused) {
            return refused(list, answers, refused, response, model);
        }
    }

    @GetMapping("/check")
    String check(@PathVariable("list") String key, HttpSession session, HttpServletResponse response, Model model) {
        IncomingList list = imports.find(key);
        if (!(session.getAttribute(SESSION + key) instanceof UploadedFile uploaded)) {
            return OVERVIEW;
        }
        try {
            Proposal proposal = imports.check(key, uploaded.text(), uploaded.answers());
            model.addAttribute("list", list);
            model.addAttribute("file", uploaded.name());
            model.addAttribute("proposal", proposal);
            model.addAttribute(
                    "shown", proposal.differences().stream().limit(MOST_SHOWN).toList());
            return "lists/check";
        } catch (ImportRefused refused) {
            return refused(list, uploaded.answers(), refused, response, model);
        }
    }

    @PostMapping("/agree")
    String agree(
            @PathVariable("list") String key,
            @RequestParam String agreed,
            HttpSession session,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        IncomingList list = imports.find(key);
        if (!(session.getAttribute(SESSION + key) instanceof UploadedFile uploaded)) {
            return OVERVIEW;
        }
        try {
            Proposal done = imports.bring(key, uploaded.text(), uploaded.answers(), agreed);
            session.removeAttribute(SESSION + key);
            next.addFlashAttribute("report", Report.of(list, done));
            return OVERVIEW;
        } catch (ChangedMeanwhile changed) {
            next.addFlashAttribute("changedMeanwhile", true);
            return "redirect:/baton/admin/lists/%s/check".formatted(list.key());
        } catch (ImportRefused refused) {
            return refused(list, uploaded.answers(), refused, response, model);
        }
    }

    private String refused(
            IncomingList list,
            Map<String, String> answers,
            ImportRefused refused,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        AdminPage.show(imports, model);
        model.addAttribute("refused", list);
        model.addAttribute("answers", answers);
        model.addAttribute("count", refused.problems().size());
        model.addAttribute(
                "problems", refused.problems().stream().limit(MOST_SHOWN).toList());
        return AdminPage.VIEW;
    }

    /**
     * What was done.
     *
     * @param names of what is new, the first of them
     */
    record Report(String title, long added, long changed, int unchanged, List<String> names, String afterwards) {
        static Report of(IncomingList list, Proposal done) {
            return new Report(
                    list.title(),
                    done.added(),
                    done.changed(),
                    done.unchanged(),
                    done.differences().stream()
                            .filter(each -> each.added())
                            .map(each -> each.what())
                            .limit(MOST_SHOWN)
                            .toList(),
                    done.added() == 0 ? "" : list.afterwards());
        }
    }
}
