package health.baton.records.web;

import health.baton.records.RecordRemovals;
import health.baton.records.Retention;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removing records whose time is over: choose by reference, look who they are and say why, and see what became of it. */
@Controller
@RequestMapping("/baton/records")
class RemovalPages {
    private static final int MOST_AT_ONCE = 50;
    private static final int NEWEST = 200;
    private static final String CHOOSE = "records/removal";
    private static final String CHECK = "records/removal-check";

    private final RecordRemovals removals;

    RemovalPages(RecordRemovals removals) {
        this.removals = removals;
    }

    @ModelAttribute
    void everyPage(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * A line of the list.
     *
     * @param key what is sent when it is chosen
     */
    record Line(String key, Retention.Over over) {}

    @GetMapping("/removal")
    String choose(Model model) {
        List<Line> over = removals.over().stream()
                .map(each -> new Line(RecordRemovals.Whose.key(each), each))
                .toList();
        model.addAttribute("total", over.size());
        model.addAttribute("lines", over.stream().limit(MOST_AT_ONCE).toList());
        return CHOOSE;
    }

    /** @param all not empty: everybody who was on the page */
    @PostMapping("/removal/check")
    String check(
            @RequestParam(defaultValue = "") Set<String> record,
            @RequestParam(defaultValue = "") Set<String> listed,
            @RequestParam(defaultValue = "") String all,
            HttpServletResponse response,
            Model model) {
        Set<String> chosen = all.isEmpty() ? record : listed;
        if (chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("error", "Choose at least one record");
            return choose(model);
        }
        return look(chosen, model);
    }

    /** @param looked {@code yes} when whoever decides has looked for requests to keep them */
    @PostMapping("/removal")
    String decide(
            @RequestParam(defaultValue = "") Set<String> record,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String looked,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        if (!RecordRemovals.isReason(reason) || !looked.equals("yes")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("reasonError", RecordRemovals.isReason(reason) ? null : RecordRemovals.REASON_WANTED);
            model.addAttribute(
                    "lookedError", looked.equals("yes") ? null : "Look first whether anybody asks for them to be kept");
            model.addAttribute("reason", reason);
            model.addAttribute("looked", looked);
            return look(record, model);
        }
        next.addFlashAttribute("decided", removals.decide(record, reason));
        next.addFlashAttribute("chosen", record.size());
        return "redirect:/baton/records/removed";
    }

    @GetMapping("/removed")
    String removed(Model model) {
        model.addAttribute("entries", removals.register(NEWEST));
        return "records/removed";
    }

    private String look(Set<String> chosen, Model model) {
        List<RecordRemovals.Whose> whose =
                removals.look(chosen.stream().limit(MOST_AT_ONCE).collect(Collectors.toSet()));
        model.addAttribute("whose", whose);
        model.addAttribute("gone", chosen.size() - whose.size());
        return CHECK;
    }
}
