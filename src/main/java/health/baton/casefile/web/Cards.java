package health.baton.casefile.web;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the task list shows on its cards, for the tasks that the person may work; others are left out. */
@RestController
@RequestMapping("/camunda/api/baton")
class Cards {
    private static final int MOST = 200;

    private final CaseFile caseFile;
    private final Cases cases;
    private final Tasks tasks;
    private final SignedIn signedIn;

    Cards(CaseFile caseFile, Cases cases, Tasks tasks, SignedIn signedIn) {
        this.caseFile = caseFile;
        this.cases = cases;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    record Card(
            String person,
            String pathway,
            String reference,
            @Nullable Instant due,
            CaseJson.@Nullable Ring ring) {}

    /** Cards by the id of their task. */
    @GetMapping("/cards")
    Map<String, Card> cards(@RequestParam("task") List<String> ids) {
        signedIn.required();
        Set<String> asked = ids.stream().limit(MOST).collect(Collectors.toSet());
        List<OpenTask> workable = tasks.findAll(asked).stream()
                .filter(task -> tasks.mayWork(task.id()))
                .toList();
        Set<String> references = workable.stream().map(OpenTask::caseReference).collect(Collectors.toSet());
        Map<String, CaseSummary> summaries = caseFile.findAll(references);
        Map<String, Map<String, Object>> facts = caseFile.factsOf(references);
        Map<String, Card> cards = new LinkedHashMap<>();
        for (OpenTask task : workable) {
            CaseSummary summary = summaries.get(task.caseReference());
            if (summary != null) {
                cards.put(task.id(), card(task, summary, facts.getOrDefault(task.caseReference(), Map.of())));
            }
        }
        return cards;
    }

    private Card card(OpenTask task, CaseSummary summary, Map<String, Object> facts) {
        return new Card(
                caseFile.banner(summary),
                cases.pathwayName(summary.pathway()),
                summary.reference(),
                task.due(),
                CaseView.rings(task) ? CaseView.ring(facts) : null);
    }
}
