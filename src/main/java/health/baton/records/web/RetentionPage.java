package health.baton.records.web;

import health.baton.records.Retention;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which records are no longer to be kept, and by which rule; references only. */
@Controller
@RequestMapping("/baton/admin/retention")
class RetentionPage {
    private static final int MOST = 500;
    private final Retention retention;

    RetentionPage(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    String list(HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        List<Retention.Over> over = retention.over();
        model.addAttribute("total", over.size());
        model.addAttribute("over", over.stream().limit(MOST).toList());
        return "records/retention";
    }
}
