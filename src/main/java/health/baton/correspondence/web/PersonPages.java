package health.baton.correspondence.web;

import health.baton.correspondence.FormPage;
import health.baton.correspondence.LetterEntries;
import health.baton.correspondence.PersonAnswer;
import health.baton.correspondence.PersonReplies;
import health.baton.correspondence.Replies;
import health.baton.correspondence.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The forms that the person answers with a letter in the hand, and what stands there once they have. */
@Controller
@RequestMapping("/reply/{code}")
class PersonPages {
    private final Replies replies;
    private final PersonReplies person;
    private final LetterEntries entries;
    private final PersonForm form;

    PersonPages(Replies replies, PersonReplies person, LetterEntries entries, PersonForm form) {
        this.entries = entries;
        this.replies = replies;
        this.person = person;
        this.form = form;
    }

    @ModelAttribute
    void everyPage(@PathVariable String code, Model model, HttpServletResponse response) {
        Privacy.keep(response);
        model.addAttribute("code", code);
        model.addAttribute("reply", replies.find(code));
    }

    @GetMapping("/forms/{id}")
    String ask(
            @PathVariable String code,
            @PathVariable String id,
            @ModelAttribute(name = "reply", binding = false) Reply reply,
            @RequestParam(name = PersonForm.ENTRY, required = false) @Nullable String entry,
            @CookieValue(name = Pass.COOKIE, defaultValue = "") String pass,
            Model model) {
        Optional<UUID> letter = replies.letter(code, reply, pass);
        if (letter.isEmpty()) {
            return "redirect:/reply/" + code;
        }
        UUID asked = entries.chosen(letter.get(), entry);
        FormPage page = person.ask(asked, id).orElseThrow();
        model.addAttribute("over", !page.offeredNow() && !page.takenLate());
        return form.show(letter.get(), asked, page, model);
    }

    /** Without a pass what was typed waits on the page of the second check: it may have taken long to write. */
    @PostMapping("/forms/{id}")
    String send(
            @PathVariable String code,
            @PathVariable String id,
            @ModelAttribute(name = "reply", binding = false) Reply reply,
            @CookieValue(name = Pass.COOKIE, defaultValue = "") String pass,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        Optional<UUID> letter = replies.letter(code, reply, pass);
        if (letter.isPresent()) {
            return form.send(code, letter.get(), id, request, model, response);
        }
        if (reply.state() != Reply.State.OPEN) {
            return "redirect:/reply/" + code;
        }
        model.addAttribute("kept", PersonForm.kept(request, id));
        return "correspondence/reply-check";
    }

    @GetMapping("/answers/{answer}")
    String answer(
            @PathVariable String code,
            @PathVariable UUID answer,
            @ModelAttribute(name = "reply", binding = false) Reply reply,
            @RequestParam(name = PersonForm.ENTRY, required = false) @Nullable String entry,
            @CookieValue(name = Pass.COOKIE, defaultValue = "") String pass,
            Model model) {
        Optional<UUID> letter = replies.letter(code, reply, pass);
        if (letter.isEmpty()) {
            return "redirect:/reply/" + code;
        }
        UUID asked = entries.chosen(letter.get(), entry);
        PersonAnswer told = person.answered(asked).stream()
                .filter(one -> one.id().equals(answer))
                .findFirst()
                .orElseThrow();
        model.addAttribute("told", told);
        model.addAttribute("offered", person.offered(asked));
        form.addEntry(letter.get(), asked, model);
        return "correspondence/person-answer";
    }

    /** A form or an answer that this letter never had. */
    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(HttpServletRequest request, Model model) {
        Reply none = new Reply(Reply.State.UNKNOWN, null, false, true, null);
        model.addAttribute("reply", none);
        return "correspondence/reply-closed";
    }
}
