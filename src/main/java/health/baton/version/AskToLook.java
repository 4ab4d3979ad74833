package health.baton.version;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.Beside;
import health.baton.engine.Fills;
import health.baton.engine.Versions;
import health.baton.form.Answer;
import health.baton.form.ShownDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks somebody to look at each case that runs on a withdrawn version. Each case is a transaction of its own, and is asked
 * about once, whichever node comes first; whoever was killed on the way is gone on from by the next round of any node. A case that
 * began in the same moment as the withdrawal is found by a later round.
 */
@Component
@Fills(forms = {"versionWithdrawn", "versionWithdrawnBecause", "versionWithdrawnDecidedBy"})
public class AskToLook {
    private static final Logger LOG = LoggerFactory.getLogger(AskToLook.class);

    private final WithdrawalRegister register;
    private final Versions versions;
    private final CaseFile file;
    private final WhoLooks who;
    private final Beside beside;
    private final TransactionTemplate transaction;

    AskToLook(
            WithdrawalRegister register,
            Versions versions,
            CaseFile file,
            WhoLooks who,
            Beside beside,
            TransactionTemplate transaction) {
        this.register = register;
        this.versions = versions;
        this.file = file;
        this.who = who;
        this.beside = beside;
        this.transaction = transaction;
    }

    /** Asks about every case about which nobody was asked yet. */
    @Scheduled(fixedDelayString = "${baton.versions.every:PT5S}")
    public void goOn() {
        for (Withdrawal withdrawal : register.all()) {
            Set<String> asked = register.asked(withdrawal.content());
            for (String reference : versions.running(withdrawal.content())) {
                if (!asked.contains(reference)) {
                    ask(withdrawal, reference);
                }
            }
        }
    }

    /** A case about which nobody could be asked must not keep the others from being asked about; it is tried again. */
    private void ask(Withdrawal withdrawal, String reference) {
        try {
            transaction.executeWithoutResult(
                    status -> file.find(reference).ifPresent(found -> once(withdrawal, found)));
        } catch (RuntimeException failure) {
            LOG.error("Nobody could be asked to look at the case {}; it is tried again", reference, failure);
        }
    }

    private void once(Withdrawal withdrawal, CaseSummary found) {
        String team = who.at(found);
        if (!register.ask(withdrawal.content(), found.reference(), team)) {
            return;
        }
        String version = "Version %d of “%s”, on %s"
                .formatted(withdrawal.version(), withdrawal.name(), ShownDate.of(withdrawal.at()));
        file.note(
                found.reference(),
                "withdrawn:" + withdrawal.content(),
                "The pathway's version was withdrawn for safety",
                List.of(
                        answer("versionWithdrawn", "Withdrawn", version),
                        answer("versionWithdrawnBecause", "Because", withdrawal.reason()),
                        answer("versionWithdrawnDecidedBy", "Decided by", withdrawal.decidedBy()),
                        answer("askedToLook", "Asked to look at the case", file.teamName(team))));
        beside.begin(Beside.VERSION_WITHDRAWN, found.reference(), team, Map.of());
    }

    private static Answer answer(String key, String label, String text) {
        return Answer.inFile(key, label, text, text);
    }
}
