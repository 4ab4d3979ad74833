package health.baton.printing;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.correspondence.LettersToPost;
import health.baton.correspondence.LettersToPost.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fixes which letters are in a batch, in postcode order, and says why others are not. More than fit into one file become
 * several batches; all of it is one transaction.
 */
@Component
class ChooseLetters {
    private static final int AT_ONCE = 1000;
    /** As forms ask when somebody died. */
    private static final String DIED_ON = "diedOn";

    private final BatchStore batches;
    private final LetterStore letters;
    private final LettersToPost toPost;
    private final CaseFile caseFile;
    private final ObjectProvider<BeforePosting> others;
    private final int most;

    ChooseLetters(
            BatchStore batches,
            LetterStore letters,
            LettersToPost toPost,
            CaseFile caseFile,
            ObjectProvider<BeforePosting> others,
            @Value("${baton.print.letters-in-a-batch:10000}") int most) {
        this.batches = batches;
        this.letters = letters;
        this.toPost = toPost;
        this.caseFile = caseFile;
        this.others = others;
        this.most = most;
    }

    void choose(Batch batch) {
        List<Chosen> chosen = new ArrayList<>();
        List<LetterStore.LeftOut> leftOut = new ArrayList<>();
        List<UUID> waiting = toPost.waitingFor(batch.team(), batch.pathway());
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            sort(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())), chosen, leftOut);
        }
        Collections.sort(chosen);
        letters.addLeftOut(batch.id(), leftOut);
        leftOut.stream().filter(each -> !each.waits()).forEach(each -> toPost.leaveOut(each.id(), each.reason()));
        if (chosen.isEmpty()) {
            batches.move(batch.id(), List.of("choosing"), "empty");
            return;
        }
        int all = (chosen.size() + most - 1) / most;
        for (int i = 0; i < all; i++) {
            UUID id = i == 0 ? batch.id() : batches.addBeside(batch);
            fill(id, chosen.subList(i * most, Math.min((i + 1) * most, chosen.size())));
            batches.chosen(id, i + 1, all, Math.min((i + 1) * most, chosen.size()) - i * most);
        }
    }

    private void fill(UUID batch, List<Chosen> chosen) {
        Set<UUID> taken = new HashSet<>();
        for (int from = 0; from < chosen.size(); from += AT_ONCE) {
            List<Chosen> some = chosen.subList(from, Math.min(from + AT_ONCE, chosen.size()));
            taken.addAll(toPost.take(batch, some.stream().map(Chosen::id).toList()));
        }
        if (taken.size() != chosen.size()) {
            // an index lets nobody else choose among them at the same time; it is tried again
            throw new IllegalStateException("Some of these letters are in another batch");
        }
        letters.add(batch, chosen);
    }

    private void sort(List<UUID> ids, List<Chosen> chosen, List<LetterStore.LeftOut> leftOut) {
        List<Candidate> candidates = toPost.read(ids);
        Map<UUID, String> over = over(candidates);
        Map<String, String> held = held(references(candidates));
        for (Candidate letter : candidates) {
            String reference = letter.caseReference();
            String against = over.get(letter.id());
            if (against != null) {
                leftOut.add(new LetterStore.LeftOut(letter.id(), reference, against, false));
            } else if (held.containsKey(reference)) {
                leftOut.add(new LetterStore.LeftOut(letter.id(), reference, held.get(reference), true));
            } else if (letter.envelope().lines().isEmpty()) {
                leftOut.add(new LetterStore.LeftOut(letter.id(), reference, "No address is known", true));
            } else {
                chosen.add(Chosen.of(letter.id(), reference, letter.envelope()));
            }
        }
    }

    /** Why a letter of these that was chosen should be taken out by hand now, by its id. */
    Map<UUID, String> noLongerWanted(List<LetterStore.Line> lines) {
        Map<UUID, String> reasons = new HashMap<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Candidate> candidates =
                    toPost.read(lines.subList(from, Math.min(from + AT_ONCE, lines.size())).stream()
                            .map(LetterStore.Line::letter)
                            .toList());
            Map<String, String> held = held(references(candidates));
            reasons.putAll(over(candidates));
            candidates.stream()
                    .filter(letter -> held.containsKey(letter.caseReference()))
                    .forEach(letter -> reasons.putIfAbsent(letter.id(), held.get(letter.caseReference())));
        }
        return reasons;
    }

    /**
     * Why some of these are not posted any more, by letter. What only tells something is posted when its case has ended, too:
     * with the decision that it tells, most have. Nothing goes to somebody who has died.
     */
    private Map<UUID, String> over(List<Candidate> candidates) {
        Set<String> references = references(candidates);
        Set<String> ended = caseFile.findAll(references).values().stream()
                .filter(summary -> summary.endedAt() != null)
                .map(CaseSummary::reference)
                .collect(Collectors.toSet());
        Set<String> died = caseFile.factsOf(ended).entrySet().stream()
                .filter(known -> known.getValue().containsKey(DIED_ON))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, String> against = new HashMap<>();
        others.forEach(other -> other.against(references).forEach(against::putIfAbsent));
        Map<UUID, String> over = new HashMap<>();
        for (Candidate letter : candidates) {
            String reference = letter.caseReference();
            String because = letter.against();
            if (because == null && ended.contains(reference) && (letter.asks() || died.contains(reference))) {
                because = "The case has ended";
            }
            if (because == null) {
                because = against.get(reference);
            }
            if (because != null) {
                over.put(letter.id(), because);
            }
        }
        return over;
    }

    private Map<String, String> held(Set<String> references) {
        Map<String, String> held = new HashMap<>();
        others.forEach(other -> held.putAll(other.held(references)));
        return held;
    }

    private static Set<String> references(List<Candidate> letters) {
        return letters.stream().map(Candidate::caseReference).collect(Collectors.toSet());
    }
}
