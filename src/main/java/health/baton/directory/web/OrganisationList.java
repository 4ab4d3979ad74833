package health.baton.directory.web;

import health.baton.directory.Organisations;
import java.io.Reader;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the ODS list of practices; for administrators. */
@RestController
@RequestMapping("/api/admin/organisations")
class OrganisationList {
    private final Organisations organisations;

    OrganisationList(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The file {@code epraccur.csv} as the NHS publishes it; the same again changes nothing. Answers with the number of rows. */
    @PostMapping(consumes = "text/csv")
    Map<String, Integer> load(Reader epraccur) {
        return Map.of("organisations", organisations.load(epraccur));
    }
}
