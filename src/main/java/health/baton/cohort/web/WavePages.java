package health.baton.cohort.web;

import health.baton.cohort.Feeds;
import health.baton.cohort.Waves;
import health.baton.engine.AnswersRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** How much can be done a day, and what becomes of the next wave. */
@Controller
@RequestMapping("/baton/cohorts/{pathway}/capacity")
class WavePages {
    private final Feeds feeds;
    private final Waves waves;
    private final ShownWaves shown;

    WavePages(Feeds feeds, Waves waves, ShownWaves shown) {
        this.feeds = feeds;
        this.waves = waves;
        this.shown = shown;
    }

    @GetMapping
    String capacity(@PathVariable String pathway, Model model) {
        model.addAttribute("feed", feeds.of(pathway));
        model.addAttribute("areas", shown.of(pathway));
        return "cohort/capacity";
    }

    /** @param said one entry for each kind of work, by its name */
    @PostMapping
    String declare(
            @PathVariable String pathway,
            @RequestParam String area,
            @RequestParam Map<String, String> said,
            Model model,
            HttpServletResponse response) {
        try {
            waves.declare(pathway, area, said);
            model.addAttribute("declared", area);
        } catch (AnswersRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refused", area);
            model.addAttribute("said", said);
            model.addAttribute("because", String.join(" ", refused.reasons()));
        }
        return capacity(pathway, model);
    }

    @ExceptionHandler({NoSuchElementException.class, SecurityException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "cohort/not-here";
    }
}
