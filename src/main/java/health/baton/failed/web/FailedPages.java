package health.baton.failed.web;

import health.baton.engine.Cases;
import health.baton.engine.FailedSteps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands still because a step failed for good, and one click that tries it again; for administrators. */
@Controller
@RequestMapping("/baton/admin/failed")
class FailedPages {
    private static final int MOST_LINES = 200;
    private static final String SAID = "said";
    private static final String TO = "redirect:/baton/admin/failed";

    private final FailedSteps steps;
    private final Cases cases;

    FailedPages(FailedSteps steps, Cases cases) {
        this.steps = steps;
        this.cases = cases;
    }

    /** @param pathwayName as people call it */
    record Shown(FailedSteps.FailedStep step, String pathwayName) {}

    @GetMapping
    String all(Model model) {
        model.addAttribute("number", steps.number());
        model.addAttribute(
                "steps",
                steps.first(MOST_LINES).stream()
                        .map(step -> new Shown(step, cases.pathwayName(step.pathway())))
                        .toList());
        return "failed/failed";
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/again")
    String again(@PathVariable String id, RedirectAttributes answer) {
        answer.addFlashAttribute(
                SAID,
                steps.again(id)
                        ? "The step is tried again now. If it is in the list again in a minute, its cause is still there."
                        : "Nothing was done: the step is not given up any more. Somebody else may have had it tried again.");
        return TO;
    }

    @PostMapping("/again")
    String again(RedirectAttributes answer) {
        answer.addFlashAttribute(SAID, "Steps that are tried again now: %,d.".formatted(steps.again()));
        return TO;
    }
}
