package health.baton.outcome.web;

import health.baton.engine.AnswersRefused;
import health.baton.engine.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the reason before it shows a person's story. */
@Controller
@RequestMapping("/baton/manager/cases/{reference}")
class StoryPage {
    private final Stories stories;
    private final SignedIn signedIn;

    StoryPage(Stories stories, SignedIn signedIn) {
        this.stories = stories;
        this.signedIn = signedIn;
    }

    @GetMapping
    String ask(@PathVariable String reference, Model model) {
        signedIn.required();
        model.addAttribute("reference", reference);
        return "outcome/reason";
    }

    @PostMapping
    ModelAndView open(@PathVariable String reference, @RequestParam(defaultValue = "") String reason) {
        try {
            return new ModelAndView("outcome/story", "story", stories.open(reference, signedIn.required(), reason));
        } catch (AnswersRefused refused) {
            return new ModelAndView("outcome/reason", HttpStatus.BAD_REQUEST)
                    .addObject("reference", reference)
                    .addObject("errors", refused.reasons());
        }
    }
}
