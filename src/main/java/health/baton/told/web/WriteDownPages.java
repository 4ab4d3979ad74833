package health.baton.told.web;

import health.baton.correspondence.AskedOnce;
import health.baton.correspondence.FormProblem;
import health.baton.correspondence.FormSent;
import health.baton.engine.AnswersRefused;
import health.baton.engine.Cases;
import health.baton.engine.ChangedMeanwhile;
import health.baton.form.FormSchema;
import health.baton.told.WriteDown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who is it, what did they say, recorded. What was typed to find the case goes with each page: no address names a case, and
 * each step checks it again. Works without a script.
 */
@Controller
@RequestMapping("/baton/told")
class WriteDownPages {
    private static final String FIND = "told/find";
    private final WriteDown writeDown;

    WriteDownPages(WriteDown writeDown) {
        this.writeDown = writeDown;
    }

    @ModelAttribute
    void everyPage(@ModelAttribute("who") Who who, @ModelAttribute("paper") Paper paper, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String ask() {
        return FIND;
    }

    /** With one thing that people answer, and nothing else to tell, its form comes at once. */
    @PostMapping
    String find(
            @ModelAttribute("who") Who who,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        Optional<WriteDown.Found> found = found(who);
        if (found.isEmpty()) {
            return notFound(who, response, model);
        }
        Optional<Cases.OfferedEvent> event =
                found.get().event(message).or(() -> found.get().onlyAnswer());
        if (event.isEmpty()) {
            model.addAttribute("found", found.get());
            return "told/what";
        }
        return show(found.get(), event.get(), AskedOnce.nothing(form(event.get())), List.of(), model);
    }

    @PostMapping("/send")
    String send(
            @ModelAttribute("who") Who who,
            @ModelAttribute("paper") Paper paper,
            @RequestParam String message,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Optional<WriteDown.Found> found = found(who);
        if (found.isEmpty()) {
            return notFound(who, response, model);
        }
        Optional<Cases.OfferedEvent> event = found.get().event(message);
        if (event.isEmpty()) {
            return gone(found.get(), response, model);
        }
        AskedOnce asked = asked(event.get(), request, Map.of());
        if (!asked.more()) {
            try {
                boolean reached = writeDown.tell(found.get(), event.get(), paper.beside(asked.answers()));
                if (!reached && !event.get().takenLate()) {
                    return gone(found.get(), response, model);
                }
                next.addFlashAttribute("recorded", reached);
                next.addFlashAttribute("label", event.get().label());
                next.addFlashAttribute("banner", found.get().banner());
                next.addFlashAttribute("besides", found.get().besides());
                return "redirect:/baton/told";
            } catch (AnswersRefused refused) {
                asked = asked(event.get(), request, refused.byField());
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                model.addAttribute("paperErrors", refused.byField());
                return show(found.get(), event.get(), asked, problems(asked, refused), model);
            } catch (ChangedMeanwhile again) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("again", true);
            }
        }
        return show(found.get(), event.get(), asked, List.of(), model);
    }

    private static String gone(WriteDown.Found found, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("found", found);
        model.addAttribute("gone", true);
        return "told/what";
    }

    /** The address does not say of whom, and what was typed is not shown again: who asks begins anew. */
    @ExceptionHandler(WriteDown.TooManyTries.class)
    String tooMany(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("who", new Who(null, null, null, null));
        model.addAttribute(
                "error",
                "You have named too many dates of birth for this reference. You can try again in an hour; if it is urgent, ask a colleague to write it down");
        return FIND;
    }

    private Optional<WriteDown.Found> found(Who who) {
        return who.date().flatMap(born -> writeDown.find(who.reference(), born));
    }

    private static String notFound(Who who, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute(
                "error",
                who.date().isEmpty()
                        ? "Enter the date of birth with day, month and year"
                        : "No case has both this reference and this date of birth and takes anything that your team may write down");
        return FIND;
    }

    private String show(
            WriteDown.Found found, Cases.OfferedEvent event, AskedOnce asked, List<FormProblem> problems, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("event", event);
        model.addAttribute("words", AskedOnce.ofAll(form(event)));
        model.addAttribute("ofCase", AskedOnce.ofCase(form(event), writeDown.facts(found, event)));
        model.addAttribute("form", asked);
        model.addAttribute("problems", problems);
        return "told/form";
    }

    private static AskedOnce asked(Cases.OfferedEvent event, HttpServletRequest request, Map<String, String> refused) {
        return AskedOnce.sent(form(event), FormSent.of(request.getParameterMap()), refused);
    }

    private static List<FormProblem> problems(AskedOnce asked, AnswersRefused refused) {
        List<FormProblem> problems = FormProblem.of(asked.lines());
        return problems.isEmpty()
                ? refused.reasons().stream()
                        .map(reason -> new FormProblem(Paper.box(refused, reason), reason))
                        .toList()
                : problems;
    }

    private static FormSchema form(Cases.OfferedEvent event) {
        return FormSchema.parse(event.formSchema());
    }
}
