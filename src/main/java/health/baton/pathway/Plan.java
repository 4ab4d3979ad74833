package health.baton.pathway;

import health.baton.engine.Manifest;
import health.baton.engine.Release;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would be deployed of a pathway that breaks no rule.
 *
 * @param changes to what runs, by path
 * @param hash what its clinical lead and clinical safety officer approve
 * @param approved who has approved exactly this, in words; empty when not
 * @param unapproved what is missing of the approval; empty when nothing is
 * @param refusal why it must not be deployed here as it is; empty when it may be
 * @param fingerprint of all that was looked at, and of what it would follow: who agrees, agrees to this
 */
public record Plan(
        List<Change> changes, String hash, String approved, String unapproved, String refusal, String fingerprint) {

    /**
     * Made.
     *
     * @param approvalBefore the approval of what runs, as it was deployed
     */
    static Plan of(
            Candidate candidate,
            Library library,
            Model pathway,
            Optional<Release> over,
            Optional<byte[]> approvalBefore,
            Refusals refusals) {
        Manifest after = new Manifest(library.unit(pathway));
        Optional<String> missing = Approval.missing(library, pathway, refusals.today());
        List<Change> changes = new ArrayList<>(Change.between(
                over.map(Release::manifest)
                        .orElseGet(() -> new Manifest(Map.of()))
                        .hashes(),
                after.hashes()));
        byte[] approval = library.files().get(Approval.path(pathway));
        Change.of(Approval.path(pathway), approvalBefore.orElse(null), approval).ifPresent(changes::add);
        return new Plan(
                changes,
                after.hash(),
                approval == null || missing.isPresent() ? "" : Approval.words(approval),
                missing.orElse(""),
                refusals.of(library, pathway).orElse(""),
                new Manifest(Map.of(
                                "brought", bytes(new Manifest(candidate.files()).text()),
                                "deployed", bytes(after.text()),
                                "over", bytes(over.map(Release::deployment).orElse(""))))
                        .hash());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
