package health.baton.correspondence.web;

import health.baton.correspondence.Opened;
import health.baton.correspondence.Replies;
import health.baton.correspondence.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers a message without an account: second check, document, answer. Nothing about the person before the check. */
@Controller
@RequestMapping("/reply/{code}")
class ReplyPage {
    private static final int LONGEST_REFERENCE = 40;
    private final Replies replies;

    ReplyPage(Replies replies) {
        this.replies = replies;
    }

    @ModelAttribute
    void everyPage(@PathVariable String code, Model model, HttpServletResponse response) {
        Privacy.keep(response);
        model.addAttribute("code", code);
        model.addAttribute("reply", replies.find(code));
        model.addAttribute("longestReason", Replies.LONGEST_REASON);
    }

    @GetMapping
    String show(
            @ModelAttribute("reply") Reply reply,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID message = reply.message();
        if (reply.state() != Reply.State.OPEN || message == null) {
            return closed(reply, response);
        }
        return hasPassed(request, message) ? document(message, model) : "correspondence/reply-check";
    }

    @PostMapping("/check")
    String check(
            @PathVariable String code,
            @ModelAttribute("reply") Reply reply,
            Check given,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID message = reply.message();
        if (reply.state() != Reply.State.OPEN || message == null) {
            return closed(reply, response);
        }
        Optional<Boolean> right = reply.asksForBirthDate()
                ? given.date().map(date -> replies.checkBirthDate(code, date))
                : given.reference(LONGEST_REFERENCE).map(reference -> replies.checkReference(code, reference));
        if (right.orElse(false)) {
            request.getSession().setAttribute(passed(message), true);
            request.changeSessionId();
            return "redirect:/reply/" + code;
        }
        Reply now = replies.find(code);
        if (now.state() != Reply.State.OPEN) {
            return closed(now, response);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("error", right.isPresent() ? wrong(reply) : missing(reply));
        model.addAttribute("given", given);
        return "correspondence/reply-check";
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable String code,
            @ModelAttribute("reply") Reply reply,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID message = reply.message();
        if (reply.state() != Reply.State.OPEN || message == null) {
            return closed(reply, response);
        }
        if (!hasPassed(request, message)) {
            return "redirect:/reply/" + code;
        }
        String error = error(message, answer, reason);
        if (error == null) {
            replies.answer(message, answer, reason);
            return "redirect:/reply/" + code;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("error", error);
        model.addAttribute("errorAt", answer.equals("cannot") ? "reason" : "answer");
        model.addAttribute("answer", answer);
        model.addAttribute("reason", reason);
        return document(message, model);
    }

    private @Nullable String error(UUID message, String answer, String reason) {
        if (!replies.offered(message).contains(answer)) {
            return "Choose an answer";
        }
        if (answer.equals("cannot") && reason.isBlank()) {
            return "Say why it cannot be done";
        }
        return reason.strip().length() > Replies.LONGEST_REASON
                ? "The reason must be %d characters or less".formatted(Replies.LONGEST_REASON)
                : null;
    }

    private String document(UUID id, Model model) {
        Opened message = replies.open(id);
        model.addAttribute("message", message);
        model.addAttribute("offered", replies.offered(id));
        return "correspondence/reply";
    }

    private static String closed(Reply reply, HttpServletResponse response) {
        response.setStatus(
                switch (reply.state()) {
                    case EXPIRED -> HttpStatus.GONE.value();
                    case LOCKED -> HttpStatus.LOCKED.value();
                    default -> HttpStatus.NOT_FOUND.value();
                });
        return "correspondence/reply-closed";
    }

    private static boolean hasPassed(HttpServletRequest request, UUID message) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(passed(message)) != null;
    }

    private static String passed(UUID message) {
        return "baton.reply.passed." + message;
    }

    private static String wrong(Reply reply) {
        return reply.asksForBirthDate()
                ? "That is not the date of birth of the person whom the message is about"
                : "That is not the case reference of the message";
    }

    private static String missing(Reply reply) {
        return reply.asksForBirthDate() ? "Enter a real date of birth" : "Enter the case reference";
    }
}
