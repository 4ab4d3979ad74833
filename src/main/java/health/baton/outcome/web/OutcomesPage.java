package health.baton.outcome.web;

import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import health.baton.lists.CsvTable;
import health.baton.lists.Download;
import health.baton.outcome.CaseLine;
import health.baton.outcome.CaseQuery;
import health.baton.outcome.CaseRecord;
import health.baton.outcome.Figures;
import health.baton.outcome.Outcomes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a manager's cases came to, on a page and as a table to take away. */
@Controller
@RequestMapping("/baton/manager")
class OutcomesPage {
    private static final int MOST_LINES = 200;
    private static final List<String> HEADS = List.of(
            "Case",
            "Pathway",
            "Started",
            "Ended",
            "Responsible",
            "Waits for, or outcome",
            "Next due",
            "Overdue",
            "Minutes from call to decision",
            "Thirtieth day");

    private final Outcomes outcomes;
    private final SignedIn signedIn;
    private final Cases cases;
    private final Show show;

    OutcomesPage(Outcomes outcomes, SignedIn signedIn, Cases cases, Show show) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.signedIn = signedIn;
        this.show = show;
    }

    @GetMapping
    String page(@ModelAttribute QueryOfPage asked, Model model) {
        SignedIn.Person person = signedIn.required();
        CaseQuery query = asked.query();
        List<CaseRecord> chosen = outcomes.cases(person, query);
        Figures figures = outcomes.figures(chosen);
        model.addAttribute("query", query);
        Map<String, String> names = new LinkedHashMap<>();
        outcomes.pathways(person).forEach(key -> names.put(key, cases.pathwayName(key)));
        model.addAttribute("pathways", names);
        model.addAttribute("total", chosen.size());
        model.addAttribute(
                "lines", outcomes.lines(chosen.stream().limit(MOST_LINES).toList()));
        model.addAttribute("figures", figures);
        model.addAttribute("outcomeBars", Bar.of(figures.outcomes()));
        model.addAttribute("dayBars", Bar.of(figures.thirtiethDay()));
        return "outcome/manager";
    }

    @GetMapping("/cases.csv")
    ResponseEntity<byte[]> table(@ModelAttribute QueryOfPage asked) {
        CsvTable table = new CsvTable().add(HEADS);
        outcomes.lines(outcomes.cases(signedIn.required(), asked.query())).forEach(line -> table.add(row(line)));
        return Download.of("baton-cases.csv", table);
    }

    private List<String> row(CaseLine line) {
        CaseRecord record = line.record();
        CaseRecord.Finding day = record.thirtiethDay();
        return List.of(
                record.reference(),
                record.pathway(),
                show.time(record.startedAt()),
                show.time(record.endedAt()),
                record.responsible(),
                line.waitsFor(),
                show.time(line.nextDue()),
                line.overdue() ? "yes" : "no",
                minutes(record.startedAt(), record.decidedAt()),
                day == null ? "" : Objects.requireNonNullElse(day.label(), day.code()));
    }

    private static String minutes(Instant from, @Nullable Instant to) {
        return to == null ? "" : String.valueOf(Duration.between(from, to).toMinutes());
    }
}
