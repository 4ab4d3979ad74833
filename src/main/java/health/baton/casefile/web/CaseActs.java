package health.baton.casefile.web;

import health.baton.casefile.CaseFile;
import health.baton.casefile.StoryEntry;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people of a case's teams may do to it outside its tasks: tell what happened, and mark entries as wrong. */
@RestController
@RequestMapping("/camunda/api/baton/cases/{reference}")
class CaseActs {
    private final CaseFile caseFile;
    private final Cases cases;
    private final SignedIn signedIn;

    CaseActs(CaseFile caseFile, Cases cases, SignedIn signedIn) {
        this.caseFile = caseFile;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    @PostMapping("/events/{message}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(@PathVariable String reference, @PathVariable String message, HttpServletRequest request)
            throws IOException {
        SignedIn.Person person = requireReader(reference);
        Map<String, Object> answers = JsonBody.read(request);
        Cases.OfferedEvent event = cases.events(reference).stream()
                .filter(offered -> offered.message().equals(message))
                .findFirst()
                .orElseThrow(() -> new NoLongerWaits(message));
        if (!CaseView.mayTell(event, caseFile.roles(person))) {
            throw new SecurityException("None of the person's teams may tell this");
        }
        if (!cases.tell(reference, message, answers)) {
            throw new NoLongerWaits(event.label());
        }
    }

    @PostMapping("/entries/{id}/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String reference, @PathVariable long id, HttpServletRequest request) throws IOException {
        SignedIn.Person person = requireReader(reference);
        Map<String, Object> sent = JsonBody.read(request);
        if (caseFile.story(reference).stream().map(StoryEntry::id).noneMatch(entry -> entry == id)) {
            throw new NoSuchElementException("Not an entry of this case");
        }
        String moveTo = text(sent, "moveTo");
        if (moveTo != null && !caseFile.mayRead(moveTo, person)) {
            throw new NoSuchElementException("Not a case of this person's teams");
        }
        caseFile.correct(id, Objects.requireNonNullElse(text(sent, "reason"), ""), moveTo);
    }

    private SignedIn.Person requireReader(String reference) {
        SignedIn.Person person = signedIn.required();
        if (!caseFile.mayRead(reference, person)) {
            throw new NoSuchElementException("Not a case of this person's teams");
        }
        return person;
    }

    private static @Nullable String text(Map<String, Object> sent, String name) {
        return sent.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
