package health.baton.printing;

import health.baton.correspondence.LettersToPost;
import health.baton.correspondence.LettersToPost.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why letters of a batch should be taken out by hand. One that stands for several goes while one of its entries is still
 * asked about, unless the person has died.
 */
@Component
class NoLongerWanted {
    private static final int AT_ONCE = 1000;

    private final LettersToPost toPost;
    private final Against against;

    NoLongerWanted(LettersToPost toPost, Against against) {
        this.toPost = toPost;
        this.against = against;
    }

    /** The reasons by the letter's id. */
    @Transactional(readOnly = true)
    Map<UUID, String> of(List<LetterStore.Line> lines) {
        Dead dead = new Dead();
        Map<UUID, String> single = new HashMap<>();
        Map<UUID, List<Candidate>> onPaper = new HashMap<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<UUID> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size())).stream()
                    .map(LetterStore.Line::letter)
                    .toList();
            Map<UUID, List<UUID>> joined = toPost.joinedTo(some);
            Map<UUID, Candidate> read = read(some, joined);
            single.putAll(reasons(read.values().stream().toList(), dead));
            some.forEach(letter -> onPaper.put(
                    letter,
                    joined.getOrDefault(letter, List.of(letter)).stream()
                            .flatMap(each -> java.util.stream.Stream.ofNullable(read.get(each)))
                            .toList()));
        }
        Map<UUID, String> reasons = new HashMap<>();
        onPaper.forEach((letter, all) -> {
            if (all.stream().allMatch(each -> single.containsKey(each.id()))) {
                reasons.put(
                        letter,
                        all.stream()
                                .map(each -> single.get(each.id()))
                                .distinct()
                                .collect(Collectors.joining("; ")));
            } else if (all.stream().anyMatch(each -> dead.has(each.about(), each.envelope()))) {
                reasons.put(letter, Dead.REASON);
            }
        });
        return reasons;
    }

    private Map<UUID, Candidate> read(List<UUID> letters, Map<UUID, List<UUID>> joined) {
        List<UUID> all = new ArrayList<>(letters);
        joined.forEach(
                (first, each) -> each.stream().filter(id -> !id.equals(first)).forEach(all::add));
        return toPost.read(all).stream().collect(Collectors.toMap(Candidate::id, letter -> letter));
    }

    private Map<UUID, String> reasons(List<Candidate> letters, Dead dead) {
        Set<String> references = letters.stream().map(Candidate::caseReference).collect(Collectors.toSet());
        Map<UUID, String> reasons = against.over(letters);
        Map<String, String> held = against.held(references);
        Set<String> died = against.died(references);
        letters.stream().filter(letter -> died.contains(letter.caseReference())).forEach(dead::add);
        letters.stream()
                .filter(letter -> held.containsKey(letter.caseReference()))
                .forEach(letter -> reasons.putIfAbsent(letter.id(), held.get(letter.caseReference())));
        return reasons;
    }
}
