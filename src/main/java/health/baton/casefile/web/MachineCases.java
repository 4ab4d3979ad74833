package health.baton.casefile.web;

import health.baton.casefile.CaseFile;
import health.baton.engine.AnswersRefused;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starting and reading cases for other systems, by the same checks as the start form. */
@RestController
@RequestMapping("/api/cases")
class MachineCases {
    private static final int LONGEST_KEY = 200;

    private final CaseFile caseFile;
    private final CaseView view;
    private final Cases cases;
    private final SignedIn signedIn;

    MachineCases(CaseFile caseFile, CaseView view, Cases cases, SignedIn signedIn) {
        this.caseFile = caseFile;
        this.view = view;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    record Started(String caseReference) {}

    /** The same {@code Idempotency-Key} of the same sender again is the same case. */
    @PostMapping("/{pathway}")
    ResponseEntity<Started> start(
            @PathVariable String pathway,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        signedIn.required();
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new AnswersRefused(List.of(
                    "The header Idempotency-Key is needed, of at most %d characters: the same key again is the same case."
                            .formatted(LONGEST_KEY)));
        }
        Map<String, Object> answers = JsonBody.read(request);
        String reference = cases.start(pathway, answers, key.strip());
        return ResponseEntity.created(URI.create("/api/cases/" + reference)).body(new Started(reference));
    }

    @GetMapping("/{reference}")
    CaseJson read(@PathVariable String reference) {
        SignedIn.Person person = signedIn.required();
        if (!caseFile.mayRead(reference, person)) {
            throw new NoSuchElementException("Not a case of this sender's teams");
        }
        CaseJson page = view.of(reference, person);
        caseFile.opened(reference, person, "read by another system");
        return page;
    }
}
