package health.baton.correspondence.web;

import health.baton.correspondence.Inbox;
import health.baton.form.ShownDate;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a team has to read and no task shows, e.g. an answer that came after the case had ended. */
@Controller
class ToReadPage {
    private final Inbox inbox;

    ToReadPage(Inbox inbox) {
        this.inbox = inbox;
    }

    /** @param at when it came, in words */
    record Line(Inbox.Item message, String at) {}

    @GetMapping("/baton/to-read")
    String toRead(Model model, HttpServletResponse response) {
        Privacy.keep(response);
        model.addAttribute(
                "lines",
                inbox.toRead().stream()
                        .map(message -> new Line(message, ShownDate.of(message.createdAt())))
                        .toList());
        return "correspondence/to-read";
    }

    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String nobodyIsSignedIn() {
        return "correspondence/sign-in";
    }
}
