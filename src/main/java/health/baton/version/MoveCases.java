package health.baton.version;

import health.baton.engine.AnswersRefused;
import health.baton.engine.SignedIn;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.pathway.SafeMove;
import health.baton.pathway.SafeMoves;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Moves the cases of a version to the newest, where that is safe; the others stay. Nothing here asks whether the person may:
 * the doors do.
 */
@Component
public class MoveCases {
    private final Versions versions;
    private final SafeMoves safe;
    private final WithdrawVersion withdrawn;
    private final MoveRegister register;
    private final SignedIn signedIn;

    MoveCases(Versions versions, SafeMoves safe, WithdrawVersion withdrawn, MoveRegister register, SignedIn signedIn) {
        this.versions = versions;
        this.safe = safe;
        this.withdrawn = withdrawn;
        this.register = register;
        this.signedIn = signedIn;
    }

    /** Where cases could go from this version; empty when there is no newer one of another content that is in force. */
    public Optional<Version> target(Version from) {
        return versions.all().stream()
                .filter(version -> version.pathway().equals(from.pathway()) && version.newest())
                .filter(newest -> !newest.content().equals(from.content()))
                .filter(newest -> withdrawn.of(newest).isEmpty())
                .findFirst();
    }

    /** What a move would come to now; empty when there is nowhere to go. */
    public Optional<MovePlan> plan(Version from) {
        return target(from).map(to -> {
            SafeMove move = safe.between(versions.files(from), versions.files(to));
            return new MovePlan(
                    from,
                    to,
                    versions.crowd(from).entrySet().stream()
                            .map(at -> new MovePlan.Spot(
                                    at.getKey(),
                                    at.getValue(),
                                    move.against(
                                            at.getKey().model(), at.getKey().element())))
                            .toList());
        });
    }

    /**
     * Has the cases of a version moved, one after the other; each stands in {@link #moves} when it was.
     *
     * @param to the version that was agreed to
     * @throws AnswersRefused when that is not, or not any more, where cases can go
     * @throws NoSuchElementException when there is no such version
     */
    public void move(String pathway, int from, int to) {
        Version source =
                versions.find(pathway, from).orElseThrow(() -> new NoSuchElementException("There is no such version"));
        Version target = target(source)
                .filter(newest -> newest.number() == to)
                .orElseThrow(() -> new AnswersRefused(List.of(
                        "Cases of version %d cannot be moved to version %d: only to the newest, when it was not withdrawn and is another."
                                .formatted(from, to))));
        register.ask(source, target, signedIn.required().name());
    }

    /** What was asked for and what came of it, the newest first. */
    public List<Move> moves(Version from) {
        return register.from(from);
    }

    /** Cases that were not moved, and why. */
    public List<Refused> refused(Move move, int most) {
        return register.refused(move, most);
    }
}
