package health.baton.correspondence.web;

import health.baton.correspondence.FormPage;
import health.baton.correspondence.FormSent;
import health.baton.correspondence.LetterEntries;
import health.baton.correspondence.PersonReplies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A form that somebody without an account sends, also when it comes with the second check again. */
@Component
class PersonForm {
    static final String FORM = "form";
    static final String ENTRY = "entry";
    private static final String KEY = "key";
    private static final int MOST = 2000;
    private final PersonReplies replies;
    private final LetterEntries entries;

    PersonForm(PersonReplies replies, LetterEntries entries) {
        this.replies = replies;
        this.entries = entries;
    }

    /** One hidden box of a page. */
    record Hidden(String name, String value) {}

    /** What was sent, to be sent again with the second check; nothing when no form was. */
    static List<Hidden> kept(HttpServletRequest request, @Nullable String form) {
        List<Hidden> kept = new ArrayList<>();
        if (form != null) {
            kept.add(new Hidden(FORM, form));
            request.getParameterMap().forEach((name, values) -> {
                if (FormSent.isField(name) || name.equals(FormSent.ASKED) || name.equals(KEY) || name.equals(ENTRY)) {
                    Arrays.stream(values).forEach(value -> kept.add(new Hidden(name, value)));
                }
            });
        }
        return kept.size() > MOST ? List.of() : kept;
    }

    String send(
            String code,
            UUID letter,
            String form,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        String entry = request.getParameter(ENTRY);
        UUID answered = entries.chosen(letter, entry);
        FormSent page = FormSent.of(request.getParameterMap());
        PersonReplies.Sent sent = replies.send(answered, form, key(request), page.asked(), page.fields());
        if (sent instanceof PersonReplies.Sent.Kept kept) {
            return "redirect:/reply/%s/answers/%s".formatted(code, kept.answer())
                    + (entry == null ? "" : "?%s=%s".formatted(ENTRY, answered));
        }
        FormPage again = ((PersonReplies.Sent.NotYet) sent).page();
        if (!again.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return show(letter, answered, again, model);
    }

    String show(UUID letter, UUID asked, FormPage page, Model model) {
        model.addAttribute("page", page);
        addEntry(letter, asked, model);
        return "correspondence/person-form";
    }

    /** Which of several it is about; nothing where the letter asks about one. */
    void addEntry(UUID letter, UUID asked, Model model) {
        if (entries.areSeveral(letter)) {
            List<LetterEntries.Entry> all = entries.of(letter);
            model.addAttribute("entries", all);
            all.stream()
                    .filter(each -> each.letter().equals(asked))
                    .findFirst()
                    .ifPresent(each -> model.addAttribute(ENTRY, each));
        }
    }

    /** A page that was not ours has none: then it is an answer of its own. */
    private static UUID key(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(KEY)));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
