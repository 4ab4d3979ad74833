package health.baton.version;

import health.baton.casefile.CaseFile;
import health.baton.engine.ChangedMeanwhile;
import health.baton.engine.Moves;
import health.baton.engine.NotMovable;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.form.Answer;
import health.baton.pathway.SafeMove;
import health.baton.pathway.SafeMoves;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out the moves that were asked for: each case in a transaction of its own, once, whichever node comes first; whoever was
 * killed on the way is gone on from by the next round. A case that somebody works on in the same instant is tried again.
 */
@Component
class MoveOn {
    private static final Logger LOG = LoggerFactory.getLogger(MoveOn.class);

    private final MoveRegister register;
    private final WithdrawalRegister withdrawals;
    private final Versions versions;
    private final SafeMoves safe;
    private final Moves moves;
    private final CaseFile file;
    private final TransactionTemplate transaction;

    MoveOn(
            MoveRegister register,
            WithdrawalRegister withdrawals,
            Versions versions,
            SafeMoves safe,
            Moves moves,
            CaseFile file,
            TransactionTemplate transaction) {
        this.register = register;
        this.withdrawals = withdrawals;
        this.versions = versions;
        this.safe = safe;
        this.moves = moves;
        this.file = file;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${baton.versions.every:PT5S}")
    void goOn() {
        for (Move move : register.underWay()) {
            Version from = versions.find(move.pathway(), move.from()).orElseThrow();
            Version to = versions.find(move.pathway(), move.to()).orElseThrow();
            SafeMove policy = safe.between(versions.files(from), versions.files(to));
            Set<String> done = register.done(move);
            boolean all = true;
            for (String reference : versions.running(move.content())) {
                all &= done.contains(reference) || attempt(move, to, policy, reference);
            }
            if (all) {
                register.finish(move);
            }
        }
    }

    /** Whether it is known what becomes of the case. */
    private boolean attempt(Move move, Version to, SafeMove policy, String reference) {
        try {
            transaction.executeWithoutResult(status -> once(move, to, policy, reference));
            return true;
        } catch (ChangedMeanwhile other) {
            return false;
        } catch (NotMovable refused) {
            stays(move, reference, String.join(" ", refused.reasons()));
            return true;
        } catch (RuntimeException failure) {
            LOG.error("The case {} could not be moved", reference, failure);
            stays(move, reference, "An error came between; it stands in the log.");
            return true;
        }
    }

    private void once(Move move, Version to, SafeMove policy, String reference) {
        String against = withdrawals.find(to.content()).isPresent()
                ? "Version %d was withdrawn meanwhile.".formatted(to.number())
                : against(policy, reference);
        if (!against.isEmpty()) {
            stays(move, reference, against);
        } else if (register.note(move, reference, "")) {
            moves.move(reference, to);
            tell(move, reference, "Goes on with version %d of the pathway".formatted(move.to()), List.of());
        }
    }

    private String against(SafeMove policy, String reference) {
        Set<String> reasons = new TreeSet<>();
        versions.places(Set.of(reference))
                .getOrDefault(reference, List.of())
                .forEach(place -> reasons.addAll(policy.against(place.model(), place.element())));
        return reasons.stream().collect(Collectors.joining(" "));
    }

    private void stays(Move move, String reference, String why) {
        transaction.executeWithoutResult(status -> {
            if (register.note(move, reference, why)) {
                tell(
                        move,
                        reference,
                        "Stays on version %d of the pathway".formatted(move.from()),
                        List.of(Answer.inFile("notMovedBecause", "Because", why, why)));
            }
        });
    }

    private void tell(Move move, String reference, String label, List<Answer> answers) {
        file.note(reference, "moved:" + move.id(), label, answers);
    }
}
