package health.baton.restored.web;

import health.baton.restored.Restored;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a restore: what is held, what of it had left already, and the release of the rest; for administrators. */
@Controller
@RequestMapping("/baton/admin/restored")
class RestoredPages {
    private static final int MOST_LINES = 500;
    private static final String SAID = "said";
    private static final String TO = "redirect:/baton/admin/restored";

    private final Restored restored;

    RestoredPages(Restored restored) {
        this.restored = restored;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("open", restored.open().orElse(null));
        model.addAttribute("held", restored.open().isPresent() ? restored.held(MOST_LINES) : List.of());
        return "restored/restored";
    }

    @PostMapping("/{message:[0-9a-f-]{36}}/sent")
    String wasSent(@PathVariable UUID message, RedirectAttributes answer) {
        answer.addFlashAttribute(
                SAID,
                restored.wasSent(message)
                        ? "It is not sent again. The story of the case says so."
                        : "Nothing was done: it is not held any more.");
        return TO;
    }

    /** @param sure that somebody has compared the list with what had left */
    @PostMapping("/release")
    String release(@RequestParam(defaultValue = "false") boolean sure, RedirectAttributes answer) {
        answer.addFlashAttribute(
                SAID,
                !sure
                        ? "Nothing was released: tick that the list was compared first."
                        : restored.release() ? "Released: everything leaves as ever." : "Nothing is held.");
        return TO;
    }
}
