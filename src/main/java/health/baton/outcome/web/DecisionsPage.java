package health.baton.outcome.web;

import health.baton.engine.SignedIn;
import health.baton.outcome.Outcomes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What became of the signed-in clinician's own decisions; nobody else's. */
@Controller
class DecisionsPage {
    private final Outcomes outcomes;
    private final SignedIn signedIn;

    DecisionsPage(Outcomes outcomes, SignedIn signedIn) {
        this.outcomes = outcomes;
        this.signedIn = signedIn;
    }

    @GetMapping("/baton/my-decisions")
    String page(Model model) {
        model.addAttribute("decisions", outcomes.decisionsOf(signedIn.required()));
        return "outcome/my-decisions";
    }
}
