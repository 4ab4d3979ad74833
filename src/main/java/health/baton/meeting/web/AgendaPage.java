package health.baton.meeting.web;

import health.baton.engine.SignedIn;
import health.baton.meeting.Agenda;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The coming meetings of the person's teams, and who is on the agenda; it prints without what only leads on. */
@Controller
@RequestMapping("/baton/meetings")
class AgendaPage {
    private final Agenda agenda;
    private final SignedIn signedIn;

    AgendaPage(Agenda agenda, SignedIn signedIn) {
        this.agenda = agenda;
        this.signedIn = signedIn;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("meetings", agenda.of(signedIn.required()));
        return "meeting/meetings";
    }
}
