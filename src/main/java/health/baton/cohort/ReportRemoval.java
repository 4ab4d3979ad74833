package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.Work;
import health.baton.form.Answer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of the list, once, that an entry leaves it: inputs {@code entry} (name of the fact that is its number
 * there), {@code status}, {@code code} and {@code reason}. The owner fetches it, see {@link Removals}.
 */
@Component
@Contract(
        label = "Report the removal",
        means =
                "Puts the entry on the file that the owner of the list fetches: it leaves the list, with its status code and reason.",
        in = {
            @In(name = "entry", label = "Entry", means = "Name of the fact that is the entry's number on the list"),
            @In(name = "status", label = "Status code", means = "Code for the owner of the list, e.g. 35"),
            @In(
                    name = "code",
                    label = "Reason code",
                    means = "Why it leaves the list, as the owner codes it, e.g. INTEND_PRIVATE",
                    required = false),
            @In(name = "reason", label = "Reason", means = "Why it leaves the list, in words")
        },
        out = @Out(name = "reported", means = "true", values = "true", kept = false),
        keeps = {"removalStatus", "removalCode", "removalReason"})
class ReportRemoval implements Capability {
    private final Removals removals;
    private final CaseFile caseFile;

    ReportRemoval(Removals removals, CaseFile caseFile) {
        this.removals = removals;
        this.caseFile = caseFile;
    }

    @Override
    public Map<String, Object> run(Work work) {
        String name = work.text("entry");
        Object entry = caseFile.known(work.caseReference()).get(name);
        if (entry == null) {
            throw new IllegalStateException("The case does not know its entry, the fact '%s'".formatted(name));
        }
        String status = work.text("status");
        String code = work.find("code").orElse("");
        String reason = work.text("reason");
        removals.add(
                work.key(),
                new Removals.Removal(work.pathway(), work.caseReference(), entry.toString(), status, code, reason));
        caseFile.note(
                work.caseReference(),
                work.key() + ":removal",
                work.label(),
                List.of(
                        Answer.inFile("removalStatus", "Status code", status, status),
                        Answer.inFile("removalCode", "Reason code", code, code),
                        Answer.inFile("removalReason", "Reason", reason, reason)));
        return Map.of("reported", true);
    }
}
