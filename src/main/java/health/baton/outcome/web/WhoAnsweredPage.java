package health.baton.outcome.web;

import health.baton.outcome.WhoAnswered;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who did not answer, for whoever brings people into a pathway from a list. */
@Controller
@RequestMapping("/baton/who-answered")
class WhoAnsweredPage {
    private final WhoAnswered answered;

    WhoAnsweredPage(WhoAnswered answered) {
        this.answered = answered;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String pathway, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        List<WhoAnswered.Pathway> pathways = answered.pathways();
        String chosen = pathway.isEmpty()
                ? pathways.stream().findFirst().map(WhoAnswered.Pathway::key).orElseThrow()
                : pathway;
        model.addAttribute("pathways", pathways);
        model.addAttribute("chosen", chosen);
        model.addAttribute("kinds", answered.of(chosen));
        return "outcome/who-answered";
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden() {
        return "outcome/not-your-list";
    }
}
