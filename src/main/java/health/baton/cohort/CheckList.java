package health.baton.cohort;

import health.baton.casefile.CaseFile;
import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What has become of the case's entry on the list that it came from. Inputs {@code entry} (name of the fact that is its
 * number there) and {@code notOlderThan}; both are remembered for the letters that wait to be printed. {@code newsMessage} (may be
 * left out) is what the case is sent once there are fresh news, where there are none now ({@link HeldForNews}). Output {@code listState}, {@code not-known} where the news are older or none came.
 */
@Component
@Contract(
        label = "Check the list",
        means =
                "Asks the news of the list whether the entry still waits. An entry that fresh news do not mention waits; where the news are not fresh, nothing is known and nobody may be written to.",
        in = {
            @In(name = "entry", label = "Entry", means = "Name of the fact that is the entry's number on the list"),
            @In(
                    name = "notOlderThan",
                    label = "News not older than",
                    means = "How fresh the news of the list have to be, e.g. PT24H",
                    kind = Contract.Kind.DURATION),
            @In(
                    name = "newsMessage",
                    label = "Message of the news",
                    means =
                            "Name of the message that the case receives once there are fresh news, if there are none now",
                    required = false)
        },
        out =
                @Out(
                        name = "listState",
                        means = "'waiting', 'in-patient', 'booked', 'treated', 'removed', 'died' or 'not-known'",
                        values = {"waiting", "in-patient", "booked", "treated", "removed", "died", "not-known"}))
class CheckList implements Capability {
    private static final String NOT_KNOWN = "not-known";
    private final NewsStore news;
    private final EntriesOfCases entries;
    private final CaseFile caseFile;
    private final Clock clock;

    CheckList(NewsStore news, EntriesOfCases entries, CaseFile caseFile, Clock clock) {
        this.news = news;
        this.entries = entries;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Duration fresh = Duration.parse(work.text("notOlderThan"));
        Optional<String> entry = Optional.ofNullable(
                        caseFile.known(work.caseReference()).get(work.text("entry")))
                .map(Object::toString);
        entry.ifPresent(number -> entries.add(work.caseReference(), work.pathway(), number, fresh));
        boolean known = news.newest(work.pathway())
                .filter(asOf -> !asOf.isBefore(clock.instant().minus(fresh)))
                .isPresent();
        if (!known) {
            work.find("newsMessage")
                    .ifPresent(message -> entries.waits(work.caseReference(), message, clock.instant()));
        }
        return Map.of(
                "listState",
                known
                        ? entry.map(number -> news.state(work.pathway(), number).code())
                                .orElse(NOT_KNOWN)
                        : NOT_KNOWN);
    }
}
