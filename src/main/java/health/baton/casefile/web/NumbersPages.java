package health.baton.casefile.web;

import health.baton.casefile.CaseFile;
import health.baton.casefile.MergeNumbers;
import health.baton.engine.SignedIn;
import health.baton.form.NhsNumber;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two NHS numbers are one person's: asked, shown, agreed to. Numbers never stand in an address. */
@Controller
@RequestMapping("/baton/nhs-numbers")
class NumbersPages {
    private static final String ASK = "casefile/numbers";
    private final MergeNumbers numbers;
    private final CaseFile caseFile;
    private final SignedIn signedIn;

    NumbersPages(MergeNumbers numbers, CaseFile caseFile, SignedIn signedIn) {
        this.numbers = numbers;
        this.caseFile = caseFile;
        this.signedIn = signedIn;
    }

    /** As the page sends it. */
    record Asked(String superseded, String current, String reason) {
        Asked {
            superseded = superseded == null ? "" : superseded.strip();
            current = current == null ? "" : current.strip();
            reason = reason == null ? "" : reason.strip();
        }

        public String supersededShown() {
            return NhsNumber.shown(superseded);
        }

        public String currentShown() {
            return NhsNumber.shown(current);
        }
    }

    @GetMapping
    String ask(Model model) {
        require();
        model.addAttribute("asked", new Asked("", "", ""));
        return ASK;
    }

    @PostMapping("/check")
    String check(@ModelAttribute("asked") Asked asked, Model model, HttpServletResponse response) {
        require();
        MergeNumbers.Wrong wrong = numbers.check(asked.superseded(), asked.current(), asked.reason());
        if (!wrong.nothing()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("wrong", wrong);
            return ASK;
        }
        MergeNumbers.Preview preview = numbers.preview(asked.superseded(), asked.current());
        model.addAttribute("preview", preview);
        model.addAttribute(
                "readable",
                preview.readable().stream()
                        .map(each -> each.reference() + " – " + caseFile.banner(each))
                        .toList());
        return "casefile/numbers-check";
    }

    @PostMapping
    String merge(
            @ModelAttribute("asked") Asked asked, Model model, HttpServletResponse response, RedirectAttributes next) {
        require();
        MergeNumbers.Wrong wrong = numbers.check(asked.superseded(), asked.current(), asked.reason());
        if (!wrong.nothing()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("wrong", wrong);
            return ASK;
        }
        next.addFlashAttribute("moved", numbers.merge(asked.superseded(), asked.current(), asked.reason()));
        return "redirect:/baton/nhs-numbers";
    }

    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden() {
        return "casefile/numbers-not-for-you";
    }

    private void require() {
        if (!numbers.mayMerge(signedIn.required())) {
            throw new SecurityException("Only coordinators merge NHS numbers");
        }
    }
}
