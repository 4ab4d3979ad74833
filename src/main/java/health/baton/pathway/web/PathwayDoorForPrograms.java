package health.baton.pathway.web;

import health.baton.engine.Overtaken;
import health.baton.engine.Release;
import health.baton.engine.SignedIn;
import health.baton.pathway.Candidate;
import health.baton.pathway.Change;
import health.baton.pathway.Finding;
import health.baton.pathway.NotDeployed;
import health.baton.pathway.PathwayDoor;
import health.baton.pathway.Plan;
import health.baton.pathway.Proposal;
import health.baton.pathway.ZipRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes pathways from programs; for administrators. */
@RestController
@RequestMapping("/api/admin/pathways")
class PathwayDoorForPrograms {
    private final PathwayDoor door;
    private final SignedIn signedIn;

    PathwayDoorForPrograms(PathwayDoor door, SignedIn signedIn) {
        this.door = door;
        this.signedIn = signedIn;
    }

    /** Everything that breaks a rule. */
    record Broken(String pathway, List<Finding> findings) {}

    /**
     * What was deployed, or would be.
     *
     * @param version the new one, or while nothing is deployed the one that cases begin with, 0 when there is none
     * @param hash what its clinical lead and clinical safety officer approve
     */
    record Result(String pathway, int version, boolean deployed, String hash, List<Change> changes) {}

    record Refused(List<Reason> errors) {}

    /** @param entry of the zip; empty when it is about all of it */
    record Reason(String entry, String reason) {}

    /**
     * A zip of one pathway.
     *
     * @param check only looks what it would change
     * @return 201 when it is deployed; 200 when it was only looked at, or runs already; 422 with findings; 409 when its approval
     *     is missing
     */
    @PostMapping(consumes = "application/zip")
    ResponseEntity<Object> take(InputStream zip, @RequestParam(defaultValue = "false") boolean check)
            throws IOException {
        Candidate candidate = door.unpack("", zip.readNBytes(PathwayDoor.MOST_BYTES + 1));
        Proposal proposal = door.look(candidate);
        Plan plan = proposal.plan();
        if (plan == null) {
            return ResponseEntity.unprocessableEntity().body(new Broken(proposal.pathway(), proposal.findings()));
        }
        if (!plan.refusal().isEmpty()) {
            return refused(HttpStatus.CONFLICT, "", plan.refusal());
        }
        if (check || !proposal.isDeployable()) {
            Release over = proposal.over();
            return ResponseEntity.ok(new Result(
                    proposal.pathway(),
                    over == null ? 0 : over.version().number(),
                    false,
                    plan.hash(),
                    plan.changes()));
        }
        Release release =
                door.deploy(candidate, plan.fingerprint(), signedIn.required().name());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Result(release.pathway(), release.version().number(), true, plan.hash(), plan.changes()));
    }

    @ExceptionHandler
    ResponseEntity<Object> bad(ZipRefused bad) {
        return refused(HttpStatus.BAD_REQUEST, bad.entry(), bad.reason());
    }

    @ExceptionHandler
    ResponseEntity<Object> overtaken(Overtaken overtaken) {
        return refused(HttpStatus.CONFLICT, "", String.valueOf(overtaken.getMessage()));
    }

    /** Only when something else was deployed since it was looked at. */
    @ExceptionHandler
    ResponseEntity<Object> notDeployed(NotDeployed notDeployed) {
        return refused(HttpStatus.CONFLICT, "", String.valueOf(notDeployed.getMessage()));
    }

    private static ResponseEntity<Object> refused(HttpStatus status, String entry, String reason) {
        return ResponseEntity.status(status).body(new Refused(List.of(new Reason(entry, reason))));
    }
}
