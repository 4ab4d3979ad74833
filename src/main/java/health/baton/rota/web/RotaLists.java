package health.baton.rota.web;

import health.baton.rota.RotaImport;
import java.io.Reader;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes rotas from lists and calendars; for administrators. Both answer with the number of shifts. */
@RestController
@RequestMapping("/api/admin/rota")
class RotaLists {
    private final RotaImport rotas;

    RotaLists(RotaImport rotas) {
        this.rotas = rotas;
    }

    /** CSV, see {@link RotaImport#fromCsv}. */
    @PostMapping(consumes = "text/csv")
    Map<String, Integer> list(Reader csv) {
        return Map.of("shifts", rotas.fromCsv(csv));
    }

    /** iCalendar of one role and area, see {@link RotaImport#fromCalendar}. */
    @PostMapping(path = "/{role}/{area}", consumes = "text/calendar")
    Map<String, Integer> calendar(
            Reader calendar,
            @PathVariable String role,
            @PathVariable String area,
            @RequestParam Instant from,
            @RequestParam Instant to) {
        return Map.of("shifts", rotas.fromCalendar(calendar, role, area, from, to));
    }
}
