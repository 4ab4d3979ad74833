package health.baton.casefile.web;

import health.baton.casefile.CaseFile;
import health.baton.engine.OpenTask;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The case of a task, for whoever may work it; a case, for the teams that are or were part of it. */
@RestController
@RequestMapping("/camunda/api/baton")
class CasePages {
    private final CaseFile caseFile;
    private final CaseView view;
    private final Tasks tasks;
    private final SignedIn signedIn;

    CasePages(CaseFile caseFile, CaseView view, Tasks tasks, SignedIn signedIn) {
        this.caseFile = caseFile;
        this.view = view;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    @GetMapping("/tasks/{taskId}/case")
    CaseJson ofTask(@PathVariable String taskId) {
        SignedIn.Person person = signedIn.required();
        OpenTask task = workable(taskId);
        CaseJson page = view.of(task.caseReference(), person);
        caseFile.opened(task.caseReference(), person, "works on a task of the case");
        return page;
    }

    @GetMapping("/cases/{reference}")
    CaseJson ofReference(@PathVariable String reference) {
        SignedIn.Person person = signedIn.required();
        if (!caseFile.mayRead(reference, person)) {
            throw new NoSuchElementException("Not a case of this person's teams");
        }
        CaseJson page = view.of(reference, person);
        caseFile.opened(reference, person, "a team of theirs is part of the case");
        return page;
    }

    @PostMapping("/tasks/{taskId}/take-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@PathVariable String taskId) {
        signedIn.required();
        tasks.takeOver(workable(taskId).id());
    }

    private OpenTask workable(String taskId) {
        return tasks.find(taskId)
                .filter(task -> tasks.mayWork(task.id()))
                .orElseThrow(() -> new NoSuchElementException("Not a task of this person"));
    }
}
