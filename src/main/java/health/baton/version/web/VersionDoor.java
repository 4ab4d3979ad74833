package health.baton.version.web;

import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.version.CaseOnVersion;
import health.baton.version.CasesOnVersion;
import health.baton.version.Move;
import health.baton.version.MoveCases;
import health.baton.version.MovePlan;
import health.baton.version.WithdrawVersion;
import health.baton.version.Withdrawal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as the page about versions, for programs; for administrators. */
@RestController
@RequestMapping("/api/admin/versions")
class VersionDoor {
    private static final int MOST_CASES = 500;

    private final Versions versions;
    private final WithdrawVersion withdraw;
    private final CasesOnVersion cases;
    private final MoveCases move;

    VersionDoor(Versions versions, WithdrawVersion withdraw, CasesOnVersion cases, MoveCases move) {
        this.versions = versions;
        this.withdraw = withdraw;
        this.cases = cases;
        this.move = move;
    }

    record Reason(@Nullable String reason, @Nullable String decidedBy) {}

    record To(int to) {}

    @GetMapping
    List<ShownVersion> all() {
        return versions.all().stream().map(this::shown).toList();
    }

    /** @param after reference after which the list goes on; it has at most 500 */
    @GetMapping("/{pathway}/{number}/cases")
    List<CaseOnVersion> cases(
            @PathVariable String pathway, @PathVariable int number, @RequestParam(defaultValue = "") String after) {
        Version version = find(pathway, number);
        Set<String> references = cases.references(version).stream()
                .filter(reference -> reference.compareTo(after) > 0)
                .limit(MOST_CASES)
                .collect(Collectors.toSet());
        return cases.lines(version, references);
    }

    /** Once: again, it answers with the withdrawal that is in force. */
    @PostMapping("/{pathway}/{number}/withdraw")
    Withdrawal withdraw(@PathVariable String pathway, @PathVariable int number, @RequestBody Reason said) {
        return withdraw.withdraw(
                pathway,
                number,
                Objects.requireNonNullElse(said.reason(), ""),
                Objects.requireNonNullElse(said.decidedBy(), ""));
    }

    @GetMapping("/{pathway}/{number}/move")
    MovePlan plan(@PathVariable String pathway, @PathVariable int number) {
        return move.plan(find(pathway, number)).orElseThrow(() -> new NoSuchElementException("There is nowhere to go"));
    }

    @PostMapping("/{pathway}/{number}/move")
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<Move> move(@PathVariable String pathway, @PathVariable int number, @RequestBody To to) {
        move.move(pathway, number, to.to());
        return move.moves(find(pathway, number));
    }

    @GetMapping("/{pathway}/{number}/moves")
    List<Move> moves(@PathVariable String pathway, @PathVariable int number) {
        return move.moves(find(pathway, number));
    }

    private ShownVersion shown(Version version) {
        return new ShownVersion(
                version, withdraw.of(version).orElse(null), cases.asked(version), cases.unlooked(version));
    }

    private Version find(String pathway, int number) {
        return versions.find(pathway, number).orElseThrow(() -> new NoSuchElementException("There is no such version"));
    }
}
