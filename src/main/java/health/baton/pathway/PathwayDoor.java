package health.baton.pathway;

import health.baton.engine.Overtaken;
import health.baton.engine.Release;
import health.baton.engine.Releases;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where people bring in pathways while Baton runs: held against the same rules as at the start, shown, then deployed. */
@Component
public class PathwayDoor {
    /** A larger zip is refused, and need not be read any further. */
    public static final int MOST_BYTES = ZippedFolder.MOST_PACKED;

    private static final Logger log = LoggerFactory.getLogger(PathwayDoor.class);

    private final Releases releases;
    private final ModelCheck check;
    private final Refusals refusals;
    private final Supplier<Library> application;

    @Autowired
    PathwayDoor(Releases releases, ModelCheck check, Refusals refusals) {
        this(releases, check, refusals, LibraryOnClasspath::read);
    }

    PathwayDoor(Releases releases, ModelCheck check, Refusals refusals, Supplier<Library> application) {
        this.releases = releases;
        this.check = check;
        this.refusals = refusals;
        this.application = application;
    }

    /** What runs now, and what the application brings beside it; by key. */
    public List<StandingPathway> standing() {
        return new StandingPathways(releases, refusals, application.get()).all();
    }

    /** Whether pathways run here without approval. */
    public boolean isDemonstration() {
        return refusals.isDemonstration();
    }

    /**
     * Unpacks one pathway: {@code processes/<key>/…}, {@code forms/<key>/…}, and where they change the blocks that it calls.
     *
     * @param name of the file, for people
     * @throws ZipRefused when it is something else
     */
    public Candidate unpack(String name, byte[] zip) {
        Candidate candidate = new Candidate(name, false, ZippedFolder.read(zip));
        Library own = application.get();
        Incoming incoming = Incoming.of(candidate.files(), own);
        if (new CanBeRead().check(incoming.library()).isEmpty()) {
            incoming.refuseStrays(candidate.files(), own);
        }
        return candidate;
    }

    /**
     * What the application itself brings.
     *
     * @param pathway its key
     * @throws NoSuchElementException when it brings no such pathway
     */
    public Candidate own(String pathway) {
        Library own = application.get();
        return own.pathways().stream()
                .filter(model -> model.key().equals(pathway))
                .map(model -> new Candidate(pathway, true, own.whole(model)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The application brings no such pathway"));
    }

    /** What it would change, and what stands against it; deploys nothing. */
    public Proposal look(Candidate candidate) {
        return look(candidate, Incoming.of(candidate.files(), application.get()));
    }

    private Proposal look(Candidate candidate, Incoming incoming) {
        Library library = incoming.library();
        List<Finding> findings = check.findings(library);
        Sheets sheets = new Sheets(library, check, findings);
        Optional<Release> over = releases.newest(incoming.key());
        return new Proposal(
                incoming.key(),
                candidate,
                Counts.of(library, check).toString(),
                findings,
                sheets.elsewhere(),
                FormSheet.all(library, sheets.elsewhere()),
                sheets.all().stream()
                        .filter(sheet -> findings.isEmpty()
                                ? candidate.files().containsKey(sheet.path())
                                : !sheet.noted().isEmpty())
                        .toList(),
                over.orElse(null),
                findings.isEmpty()
                        ? incoming.pathway()
                                .map(pathway -> Plan.of(
                                        candidate,
                                        library,
                                        pathway,
                                        over,
                                        over.flatMap(release -> releases.file(release, Approval.path(pathway))),
                                        refusals))
                                .orElse(null)
                        : null);
    }

    /**
     * Deploys it as a new version: cases begin with it from now on, running cases stay on theirs. From now on the start leaves
     * the pathway alone, unless it is what the application brings.
     *
     * @param fingerprint of the plan that somebody agreed to
     * @param by sign-in name of who did
     * @return the new version
     * @throws Overtaken when it would be another plan by now
     * @throws NotDeployed when it breaks rules, misses its approval, was withdrawn or changes nothing
     */
    public Release deploy(Candidate candidate, String fingerprint, String by) {
        Incoming incoming = Incoming.of(candidate.files(), application.get());
        Proposal proposal = look(candidate, incoming);
        Plan plan = proposal.plan();
        if (plan == null || !proposal.isDeployable()) {
            throw new NotDeployed(proposal);
        }
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new Overtaken();
        }
        Release over = proposal.over();
        Release release = releases.bring(
                proposal.pathway(),
                incoming.library().deployed(incoming.pathway().orElseThrow()),
                candidate.ofApplication() ? "" : by,
                over == null ? "" : over.deployment());
        log.info(
                "Pathway {} is deployed by an administrator as version {} ({})",
                release.pathway(),
                release.version().number(),
                release.deployment());
        return release;
    }
}
