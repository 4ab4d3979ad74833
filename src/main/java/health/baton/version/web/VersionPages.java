package health.baton.version.web;

import health.baton.engine.AnswersRefused;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.version.CasesOnVersion;
import health.baton.version.MoveCases;
import health.baton.version.WithdrawVersion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of the pathways, for administrators: withdraw one, see its cases, move them on. */
@Controller
@RequestMapping("/baton/admin/versions")
class VersionPages {
    private static final int MOST_LINES = 100;
    private static final String ONE = "version/version";

    private final Versions versions;
    private final WithdrawVersion withdraw;
    private final CasesOnVersion cases;
    private final MoveCases move;

    VersionPages(Versions versions, WithdrawVersion withdraw, CasesOnVersion cases, MoveCases move) {
        this.versions = versions;
        this.withdraw = withdraw;
        this.cases = cases;
        this.move = move;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("versions", versions.all().stream().map(this::shown).toList());
        return "version/versions";
    }

    /** @param after reference after which the list of cases goes on */
    @GetMapping("/{pathway}/{number}")
    String one(
            @PathVariable String pathway,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        return show(find(pathway, number), after, model);
    }

    @PostMapping("/{pathway}/{number}/withdraw")
    String withdraw(
            @PathVariable String pathway,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decidedBy,
            @RequestParam(defaultValue = "false") boolean sure,
            HttpServletResponse response,
            Model model) {
        try {
            if (!sure) {
                throw new AnswersRefused(List.of("Tick that you know that it cannot be taken back."));
            }
            withdraw.withdraw(pathway, number, reason, decidedBy);
            return back(pathway, number);
        } catch (AnswersRefused refused) {
            model.addAttribute("reason", reason);
            model.addAttribute("decidedBy", decidedBy);
            return again(pathway, number, refused, response, model);
        }
    }

    @PostMapping("/{pathway}/{number}/move")
    String move(
            @PathVariable String pathway,
            @PathVariable int number,
            @RequestParam int to,
            HttpServletResponse response,
            Model model) {
        try {
            move.move(pathway, number, to);
            return back(pathway, number);
        } catch (AnswersRefused refused) {
            return again(pathway, number, refused, response, model);
        }
    }

    private String again(
            String pathway, int number, AnswersRefused refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("errors", refused.reasons());
        return show(find(pathway, number), "", model);
    }

    private String show(Version version, String after, Model model) {
        List<String> references = cases.references(version).stream()
                .filter(reference -> reference.compareTo(after) > 0)
                .toList();
        List<String> page = references.stream().limit(MOST_LINES).toList();
        model.addAttribute("shown", shown(version));
        model.addAttribute("cases", cases.lines(version, java.util.Set.copyOf(page)));
        model.addAttribute("next", references.size() > page.size() ? page.get(page.size() - 1) : "");
        model.addAttribute("plan", move.plan(version).orElse(null));
        model.addAttribute(
                "moves",
                move.moves(version).stream()
                        .map(each -> new ShownMove(each, move.refused(each, MOST_LINES)))
                        .toList());
        return ONE;
    }

    private ShownVersion shown(Version version) {
        return new ShownVersion(
                version, withdraw.of(version).orElse(null), cases.asked(version), cases.unlooked(version));
    }

    private Version find(String pathway, int number) {
        return versions.find(pathway, number).orElseThrow(() -> new NoSuchElementException("There is no such version"));
    }

    private static String back(String pathway, int number) {
        return "redirect:/baton/admin/versions/%s/%d".formatted(pathway, number);
    }
}
