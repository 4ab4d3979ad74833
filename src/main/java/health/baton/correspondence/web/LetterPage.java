package health.baton.correspondence.web;

import health.baton.correspondence.Inbox;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** A letter to print, for people who may read the case. */
@Controller
class LetterPage {
    private final Inbox inbox;

    LetterPage(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/baton/letters/{id}")
    String letter(@PathVariable UUID id, Model model, HttpServletResponse response) {
        Privacy.keep(response);
        model.addAttribute(
                "letter",
                inbox.toPrint(id)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND, "There is no such letter, or it is not for you")));
        return "correspondence/letter";
    }

    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String nobodyIsSignedIn() {
        return "correspondence/sign-in";
    }
}
