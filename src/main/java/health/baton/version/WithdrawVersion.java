package health.baton.version;

import health.baton.engine.AnswersRefused;
import health.baton.engine.SignedIn;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Withdraws a version for safety: no case begins on it any more, and for each that runs on it somebody is asked to look (see
 * {@link AskToLook}). There is no way back on purpose: what is right is deployed as a new version, approved anew. Nothing here asks
 * whether the person may: the doors do.
 */
@Component
public class WithdrawVersion {
    private static final Logger LOG = LoggerFactory.getLogger(WithdrawVersion.class);
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 200;

    private final Versions versions;
    private final WithdrawalRegister register;
    private final SignedIn signedIn;
    private final Clock clock;

    WithdrawVersion(Versions versions, WithdrawalRegister register, SignedIn signedIn, Clock clock) {
        this.versions = versions;
        this.register = register;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Withdraws it, once: who comes second changes nothing.
     *
     * @param reason for clinicians, in 10 to 500 characters, without anything about a person
     * @param decidedBy who decided it clinically: name and office, in 3 to 200 characters
     * @return what is in force now, by whomever
     * @throws AnswersRefused when one of them is not given
     * @throws NoSuchElementException when there is no such version
     */
    public Withdrawal withdraw(String pathway, int number, String reason, String decidedBy) {
        List<String> wrong = new ArrayList<>();
        if (!within(reason, SHORTEST_REASON, LONGEST_REASON)) {
            wrong.add("Reason: say in %d to %d characters what is wrong with this version."
                    .formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        if (!within(decidedBy, SHORTEST_NAME, LONGEST_NAME)) {
            wrong.add("Decided by: name the clinical safety officer or clinical lead who decided it.");
        }
        if (!wrong.isEmpty()) {
            throw new AnswersRefused(wrong);
        }
        Version version = version(pathway, number);
        register.add(new Withdrawal(
                version.content(),
                version.pathway(),
                version.name(),
                version.number(),
                reason.strip(),
                decidedBy.strip(),
                signedIn.required().name(),
                clock.instant()));
        LOG.warn("Version {} of {} is withdrawn for safety; {} cases run on it", number, pathway, version.running());
        return of(version).orElseThrow();
    }

    /** Why it was withdrawn; empty when it was not. */
    public Optional<Withdrawal> of(Version version) {
        return register.find(version.content());
    }

    private Version version(String pathway, int number) {
        return versions.find(pathway, number).orElseThrow(() -> new NoSuchElementException("There is no such version"));
    }

    private static boolean within(String text, int shortest, int longest) {
        int length = text.strip().length();
        return length >= shortest && length <= longest;
    }
}
