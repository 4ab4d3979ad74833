package health.baton.outcome.web;

import health.baton.lists.CsvTable;
import health.baton.lists.Download;
import health.baton.outcome.PracticeList;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The practice's list: only its own patients, as a page and as a table. */
@Controller
@RequestMapping("/baton/practice-list")
class PracticeListPage {
    private static final int ON_A_PAGE = 100;
    private static final int AT_ONCE = 500;
    private static final List<String> HEADS =
            List.of("Person", "Pathway", "What it came to", "More", "On", "Case reference");

    private final PracticeList list;

    PracticeListPage(PracticeList list) {
        this.list = list;
    }

    @ModelAttribute
    void everyPage(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "1") int page, Model model) {
        int count = list.count();
        int pages = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.min(Math.max(page, 1), pages);
        model.addAttribute("count", count);
        model.addAttribute("pages", pages);
        model.addAttribute("number", number);
        model.addAttribute("lines", list.lines((number - 1) * ON_A_PAGE, ON_A_PAGE));
        return "outcome/practice-list";
    }

    /** Written line by line: a list may be long. */
    @GetMapping("/list.csv")
    void table(HttpServletResponse response) throws IOException {
        int count = list.count();
        Download.begin("baton-practice-list.csv", Download.CSV, response);
        try (Writer out = response.getWriter()) {
            out.write(new CsvTable().add(HEADS).toString());
            for (int skip = 0; skip < count; skip += AT_ONCE) {
                for (PracticeList.Line line : list.lines(skip, AT_ONCE)) {
                    out.write(CsvTable.line(List.of(
                            line.person(), line.pathway(), line.what(), line.more(), line.on(), line.reference())));
                }
            }
        }
    }

    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden() {
        return "outcome/not-your-list";
    }
}
