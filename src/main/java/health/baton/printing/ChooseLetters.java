package health.baton.printing;

import health.baton.correspondence.LettersToPost;
import health.baton.correspondence.LettersToPost.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fixes which letters are in a batch, in postcode order, and says why others are not; what says the same to one person
 * becomes one letter. More than fit into one file become several batches; all of it is one transaction.
 */
@Component
class ChooseLetters {
    private static final int AT_ONCE = 1000;

    private final BatchStore batches;
    private final LetterStore letters;
    private final LettersToPost toPost;
    private final Against against;
    private final OneLetter one;
    private final int most;

    ChooseLetters(
            BatchStore batches,
            LetterStore letters,
            LettersToPost toPost,
            Against against,
            OneLetter one,
            @Value("${baton.print.letters-in-a-batch:10000}") int most) {
        this.batches = batches;
        this.letters = letters;
        this.toPost = toPost;
        this.against = against;
        this.one = one;
        this.most = most;
    }

    void choose(Batch batch) {
        List<Chosen> chosen = new ArrayList<>();
        List<LetterStore.LeftOut> leftOut = new ArrayList<>();
        Dead dead = new Dead();
        List<UUID> waiting = toPost.waitingFor(batch.team(), batch.pathway());
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            sort(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())), chosen, leftOut, dead);
        }
        withoutTheDead(chosen, dead, leftOut);
        Collections.sort(chosen);
        letters.addLeftOut(batch.id(), leftOut);
        leftOut.stream().filter(each -> !each.waits()).forEach(each -> toPost.leaveOut(each.id(), each.reason()));
        if (chosen.isEmpty()) {
            batches.move(batch.id(), List.of("choosing"), "empty");
            return;
        }
        List<Chosen> onPaper = one.of(chosen);
        int all = (onPaper.size() + most - 1) / most;
        for (int i = 0; i < all; i++) {
            UUID id = i == 0 ? batch.id() : batches.addBeside(batch);
            List<Chosen> some = onPaper.subList(i * most, Math.min((i + 1) * most, onPaper.size()));
            fill(id, some);
            batches.chosen(id, i + 1, all, some.size());
        }
    }

    private void fill(UUID batch, List<Chosen> chosen) {
        Set<UUID> taken = new HashSet<>();
        Set<UUID> wanted = chosen.stream().flatMap(Chosen::all).collect(Collectors.toSet());
        for (int from = 0; from < chosen.size(); from += AT_ONCE) {
            List<Chosen> some = chosen.subList(from, Math.min(from + AT_ONCE, chosen.size()));
            taken.addAll(toPost.take(batch, some.stream().flatMap(Chosen::all).toList()));
        }
        if (!taken.equals(wanted)) {
            // an index lets nobody else choose among them at the same time; it is tried again
            throw new IllegalStateException("Some of these letters are in another batch");
        }
        letters.add(batch, chosen);
    }

    private void sort(List<UUID> ids, List<Chosen> chosen, List<LetterStore.LeftOut> leftOut, Dead dead) {
        List<Candidate> candidates = toPost.read(ids);
        Set<String> references = references(candidates);
        Map<UUID, String> over = against.over(candidates);
        Map<String, String> held = against.held(references);
        Set<String> died = against.died(references);
        candidates.stream()
                .filter(letter -> died.contains(letter.caseReference()))
                .forEach(dead::add);
        for (Candidate letter : candidates) {
            String reference = letter.caseReference();
            String reason = over.get(letter.id());
            if (reason != null) {
                leftOut.add(new LetterStore.LeftOut(letter.id(), reference, reason, false));
            } else if (held.containsKey(reference)) {
                leftOut.add(new LetterStore.LeftOut(letter.id(), reference, held.get(reference), true));
            } else if (letter.envelope().lines().isEmpty()) {
                leftOut.add(new LetterStore.LeftOut(letter.id(), reference, "No address is known", true));
            } else {
                chosen.add(Chosen.of(letter));
            }
        }
    }

    /** Whoever has died by one of their entries gets no letter about another, until somebody has put the list right. */
    private static void withoutTheDead(List<Chosen> chosen, Dead dead, List<LetterStore.LeftOut> leftOut) {
        chosen.removeIf(letter -> {
            boolean died = dead.has(letter.about(), letter.envelope());
            if (died) {
                leftOut.add(new LetterStore.LeftOut(letter.id(), letter.caseReference(), Dead.REASON, true));
            }
            return died;
        });
    }

    private static Set<String> references(List<Candidate> letters) {
        return letters.stream().map(Candidate::caseReference).collect(Collectors.toSet());
    }
}
