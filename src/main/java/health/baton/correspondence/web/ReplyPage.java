package health.baton.correspondence.web;

import health.baton.correspondence.LetterEntries;
import health.baton.correspondence.Opened;
import health.baton.correspondence.Replies;
import health.baton.correspondence.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
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
    private final Replies replies;
    private final LetterEntries entries;
    private final PersonForm form;

    ReplyPage(Replies replies, LetterEntries entries, PersonForm form) {
        this.replies = replies;
        this.entries = entries;
        this.form = form;
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
            @PathVariable String code,
            @ModelAttribute(name = "reply", binding = false) Reply reply,
            @CookieValue(name = Pass.COOKIE, defaultValue = "") String pass,
            Model model,
            HttpServletResponse response) {
        UUID message = reply.message();
        if (reply.state() != Reply.State.OPEN || message == null) {
            return closed(reply, response);
        }
        if (!replies.hasPassed(code, pass)) {
            return "correspondence/reply-check";
        }
        return reply.toPerson() ? overview(message, model) : document(message, model);
    }

    @PostMapping("/check")
    String check(
            @PathVariable String code,
            @ModelAttribute(name = "reply", binding = false) Reply reply,
            Check given,
            @RequestParam(name = PersonForm.FORM, required = false) @Nullable String sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID message = reply.message();
        if (reply.state() != Reply.State.OPEN || message == null) {
            return closed(reply, response);
        }
        Optional<String> pass = reply.asksForBirthDate()
                ? given.date().flatMap(date -> replies.checkBirthDate(code, date))
                : given.caseReference().flatMap(reference -> replies.checkReference(code, reference));
        if (pass.isPresent()) {
            Pass.give(code, pass.get(), request, response);
            return sent == null || !reply.toPerson()
                    ? "redirect:/reply/" + code
                    : form.send(code, message, sent, request, model, response);
        }
        Reply now = replies.find(code);
        if (now.state() != Reply.State.OPEN) {
            model.addAttribute("reply", now);
            return closed(now, response);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("error", given.isComplete(reply.asksForBirthDate()) ? wrong(reply) : missing(reply));
        model.addAttribute("given", given);
        model.addAttribute("kept", PersonForm.kept(request, sent));
        return "correspondence/reply-check";
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable String code,
            @ModelAttribute(name = "reply", binding = false) Reply reply,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            @CookieValue(name = Pass.COOKIE, defaultValue = "") String pass,
            Model model,
            HttpServletResponse response) {
        UUID message = reply.message();
        if (reply.state() != Reply.State.OPEN || message == null) {
            return closed(reply, response);
        }
        if (!replies.hasPassed(code, pass) || reply.toPerson()) {
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

    private String overview(UUID letter, Model model) {
        model.addAttribute("letter", replies.open(letter));
        List<LetterEntries.Entry> all = entries.of(letter);
        if (all.size() > 1) {
            model.addAttribute("entries", all);
            return "correspondence/person-several";
        }
        model.addAttribute("answers", all.get(0).answered());
        model.addAttribute("offered", all.get(0).offered());
        model.addAttribute("late", all.get(0).late());
        return "correspondence/person";
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

    private static String wrong(Reply reply) {
        if (reply.toPerson()) {
            return "That is not the date of birth of the person to whom the letter was sent";
        }
        return reply.asksForBirthDate()
                ? "That is not the date of birth of the person whom the message is about"
                : "That is not the case reference of the message";
    }

    private static String missing(Reply reply) {
        return reply.asksForBirthDate() ? "Enter a real date of birth" : "Enter the case reference";
    }
}
