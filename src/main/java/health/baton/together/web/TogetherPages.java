package health.baton.together.web;

import health.baton.correspondence.AskedOnce;
import health.baton.correspondence.FormProblem;
import health.baton.correspondence.FormSent;
import health.baton.engine.OpenTask;
import health.baton.engine.Together;
import health.baton.form.FormSchema;
import health.baton.together.AnswerTogether;
import health.baton.together.Picked;
import health.baton.together.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many tasks at once: read, ticked, answered, shown once more, recorded. Works without a script. */
@Controller
@RequestMapping("/baton/many")
class TogetherPages {
    private static final int ON_A_PAGE = 20;
    private static final String PAGE = "together/kind";
    private final AnswerTogether tasks;

    TogetherPages(AnswerTogether tasks) {
        this.tasks = tasks;
    }

    /** What stood on the page that was sent: who is ticked, and the answers. */
    record Sent(List<String> pick, FormSent form) {
        static Sent nothing() {
            return new Sent(List.of(), FormSent.nothing());
        }

        static Sent of(HttpServletRequest request) {
            String[] pick = request.getParameterValues("pick");
            return new Sent(pick == null ? List.of() : List.of(pick), FormSent.of(request.getParameterMap()));
        }
    }

    @ModelAttribute
    void everyPage(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("kinds", tasks.waiting());
        return "together/overview";
    }

    @GetMapping("/{kind:[0-9a-f]{12}}")
    String ask(@PathVariable String kind, @RequestParam(defaultValue = "1") int page, Model model) {
        Together.Kind one = tasks.kind(kind);
        AskedOnce form = AskedOnce.nothing(FormSchema.parse(one.formSchema()));
        return show(one, page, Sent.nothing(), form, List.of(), model);
    }

    /** Nothing is recorded yet: what would be is shown. */
    @PostMapping("/{kind:[0-9a-f]{12}}/check")
    String check(
            @PathVariable String kind,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Together.Kind one = tasks.kind(kind);
        FormSchema form = FormSchema.parse(one.formSchema());
        Sent sent = Sent.of(request);
        AskedOnce first = AskedOnce.sent(form, sent.form(), Map.of());
        Map<String, String> refused = first.more() ? Map.of() : tasks.refused(one, first.answers());
        AskedOnce asked = AskedOnce.sent(form, sent.form(), refused);
        List<OpenTask> picked = picked(one, sent);
        List<FormProblem> problems = problems(picked, asked);
        if (!problems.isEmpty() || asked.more() || request.getParameter("change") != null) {
            if (request.getParameter("change") == null) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            }
            return show(one, page, sent, asked, request.getParameter("change") == null ? problems : List.of(), model);
        }
        model.addAttribute("kind", one);
        model.addAttribute("number", page);
        model.addAttribute("lines", tasks.lines(one, picked));
        model.addAttribute("gone", sent.pick().size() - picked.size());
        model.addAttribute("said", asked.said());
        model.addAttribute("sent", sent);
        return "together/check";
    }

    @PostMapping("/{kind:[0-9a-f]{12}}")
    String record(@PathVariable String kind, HttpServletRequest request, RedirectAttributes next) {
        Sent sent = Sent.of(request);
        // the last of a kind may have been completed meanwhile: then there is nothing to read the answers by, and
        // nothing to record
        Optional<Together.Kind> one =
                tasks.waiting().stream().filter(each -> each.id().equals(kind)).findFirst();
        Map<String, Object> answers = one.map(
                        each -> AskedOnce.sent(FormSchema.parse(each.formSchema()), sent.form(), Map.of())
                                .answers())
                .orElse(Map.of());
        Map<Boolean, List<Recorded>> recorded = tasks.record(Picked.of(sent.pick()), answers).stream()
                .collect(Collectors.partitioningBy(Recorded::done));
        next.addFlashAttribute("recorded", recorded.get(true));
        next.addFlashAttribute("left", recorded.get(false));
        next.addFlashAttribute("kindId", one.isPresent() ? kind : "");
        return "redirect:/baton/many/recorded";
    }

    @GetMapping("/recorded")
    String recorded(Model model) {
        return model.containsAttribute("recorded") ? "together/recorded" : "redirect:/baton/many";
    }

    /** Everything of this kind is done, or it was never this person's. */
    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing(Model model) {
        model.addAttribute("kinds", tasks.waiting());
        model.addAttribute("none", true);
        return "together/overview";
    }

    private String show(
            Together.Kind kind, int page, Sent sent, AskedOnce form, List<FormProblem> problems, Model model) {
        int pages = Math.max(1, (kind.tasks().size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.min(Math.max(page, 1), pages);
        List<OpenTask> onPage = kind.tasks().stream()
                .skip((long) (number - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
        model.addAttribute("kind", kind);
        model.addAttribute("lines", tasks.lines(kind, onPage));
        model.addAttribute("ticked", new HashSet<>(sent.pick()));
        model.addAttribute("number", number);
        model.addAttribute("pages", pages);
        model.addAttribute("from", (number - 1) * ON_A_PAGE + 1);
        model.addAttribute("words", AskedOnce.ofAll(FormSchema.parse(kind.formSchema())));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return PAGE;
    }

    private static List<OpenTask> picked(Together.Kind kind, Sent sent) {
        return Picked.of(sent.pick()).cases().keySet().stream()
                .flatMap(id -> kind.task(id).stream())
                .toList();
    }

    private static List<FormProblem> problems(List<OpenTask> picked, AskedOnce asked) {
        List<FormProblem> problems = new ArrayList<>();
        if (picked.isEmpty()) {
            problems.add(new FormProblem("pick-1", "Tick at least one person"));
        }
        problems.addAll(FormProblem.of(asked.lines()));
        return problems;
    }
}
