package health.baton.cohort.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.baton.cohort.Cohort;
import health.baton.cohort.CohortRow;
import health.baton.cohort.Cohorts;
import health.baton.cohort.FileUnreadable;
import health.baton.cohort.Intake;
import health.baton.engine.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files of people from other systems, by the same checks; the same rows again start nothing. */
@RestController
@RequestMapping("/api/cohorts")
class CohortDoor {
    private static final int MOST_BYTES = 30_000_000;
    private static final int MOST_SHOWN = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
    private static final String FROM = "sent by another system";
    private final Cohorts cohorts;
    private final Intake intake;
    private final SignedIn signedIn;

    CohortDoor(Cohorts cohorts, Intake intake, SignedIn signedIn) {
        this.cohorts = cohorts;
        this.intake = intake;
        this.signedIn = signedIn;
    }

    /**
     * A file and what became of its rows.
     *
     * @param state {@code reading} while its rows are read and checked, {@code unreadable}, {@code checked}, {@code going},
     *     {@code paused}, {@code done} or {@code dropped}
     * @param reason why it is unreadable; empty when it is not
     * @param percent of the reading, then of the starting
     * @param counts rows by what became of them
     * @param rows those with something to say: the first thousand
     */
    record Answer(UUID id, String state, String reason, int percent, Map<String, Integer> counts, List<Row> rows) {}

    /**
     * @param row line of the file, or place in the JSON array, from 1
     * @param toBeSeenTo why somebody of the office has to see to it first; empty when nobody has to
     * @param sameAs the first row about the same person; null where this is the first, or the only one
     */
    record Row(
            int row,
            String state,
            String reason,
            String toBeSeenTo,
            @Nullable Integer sameAs,
            String caseReference) {}

    record Errors(List<String> errors) {}

    /** @param start whether the good rows start at once; else they wait until somebody agrees on the page */
    @PostMapping(path = "/{pathway}", consumes = "text/csv")
    ResponseEntity<Answer> file(
            @PathVariable String pathway, @RequestParam(defaultValue = "true") boolean start, InputStream body) {
        signedIn.required();
        return taken(intake.file(pathway, FROM, body, start));
    }

    @PostMapping(path = "/{pathway}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> rows(
            @PathVariable String pathway, @RequestParam(defaultValue = "true") boolean start, InputStream body)
            throws IOException {
        signedIn.required();
        return taken(intake.rows(pathway, FROM, list(body.readNBytes(MOST_BYTES)), start));
    }

    @GetMapping("/{id}")
    Answer find(@PathVariable UUID id) {
        Cohort cohort = cohorts.find(id);
        Map<String, Integer> counts = new LinkedHashMap<>();
        cohort.rows().forEach((state, rows) -> counts.put(state.code(), rows));
        return new Answer(
                id,
                cohort.state(),
                Objects.requireNonNullElse(cohort.note(), ""),
                cohort.percent(),
                counts,
                cohorts.rows(id, MOST_SHOWN).stream().map(CohortDoor::row).toList());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Errors unreadable(FileUnreadable unreadable) {
        return new Errors(List.of(String.valueOf(unreadable.getMessage())));
    }

    private ResponseEntity<Answer> taken(UUID id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/cohorts/" + id))
                .body(find(id));
    }

    private static Row row(CohortRow row) {
        return new Row(
                row.number(),
                row.state().code(),
                Objects.requireNonNullElse(row.note(), ""),
                Objects.requireNonNullElse(row.aside(), ""),
                row.sameAs(),
                Objects.requireNonNullElse(row.caseReference(), ""));
    }

    private static List<Map<String, Object>> list(byte[] body) {
        if (body.length == MOST_BYTES) {
            throw FileUnreadable.tooManyRows();
        }
        try {
            return JSON.readValue(body, ROWS);
        } catch (IOException unreadable) {
            throw FileUnreadable.notRows();
        }
    }
}
