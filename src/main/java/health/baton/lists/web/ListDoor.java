package health.baton.lists.web;

import health.baton.lists.Imports;
import health.baton.lists.Proposal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes lists from programs; for administrators. */
@RestController
@RequestMapping("/api/admin/{list}")
class ListDoor {
    private final Imports imports;

    ListDoor(Imports imports) {
        this.imports = imports;
    }

    /**
     * What a file changed, or would change.
     *
     * @param unchanged how many of its rows were in force already
     * @param stored whether it was only looked at
     */
    record Result(long added, long changed, int unchanged, boolean stored) {
        static Result of(Proposal proposal, boolean stored) {
            return new Result(proposal.added(), proposal.changed(), proposal.unchanged(), stored);
        }
    }

    /**
     * A file with the list's columns.
     *
     * @param check only looks what it would change
     * @param all everything that was said beside the file
     */
    @PostMapping(consumes = {"text/csv", "text/calendar"})
    Result take(
            @PathVariable String list,
            InputStream file,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam Map<String, String> all)
            throws IOException {
        String text = UploadedFile.text(file);
        return Result.of(check ? imports.check(list, text, all) : imports.bring(list, text, all, null), !check);
    }

    /** The calendar of a role and area, at the address that says which. */
    @PostMapping(path = "/{role}/{area}", consumes = "text/calendar")
    Result takeCalendar(
            @PathVariable String list,
            @PathVariable String role,
            @PathVariable String area,
            InputStream file,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "false") boolean check)
            throws IOException {
        return take(list + "-calendar", file, check, Map.of("role", role, "area", area, "from", from, "to", to));
    }
}
