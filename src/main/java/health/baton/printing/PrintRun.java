package health.baton.printing;

import health.baton.correspondence.LettersToPost;
import health.baton.engine.SignedIn;
import health.baton.lists.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The print run, for members of the teams that post the letters; what is not a person's team's is not there. */
@Component
public class PrintRun {
    private static final int MOST_LISTED = 50;
    private static final List<String> HEAD = List.of(
            "Position",
            "Page from",
            "Page to",
            "Letter",
            "Postcode area",
            "Channel",
            "Checksum",
            "Take out because",
            "Same envelope as");

    private final BatchStore batches;
    private final LetterStore letters;
    private final LettersToPost toPost;
    private final NoLongerWanted noLongerWanted;
    private final Envelopes envelopes;
    private final SignedIn signedIn;

    PrintRun(
            BatchStore batches,
            LetterStore letters,
            LettersToPost toPost,
            NoLongerWanted noLongerWanted,
            Envelopes envelopes,
            SignedIn signedIn) {
        this.batches = batches;
        this.letters = letters;
        this.toPost = toPost;
        this.noLongerWanted = noLongerWanted;
        this.envelopes = envelopes;
        this.signedIn = signedIn;
    }

    /** A letter that is not in the batch. */
    public record LeftOut(String caseReference, String reason, boolean waits) {}

    /** A letter that should be taken out by hand, where it is in the batch, and why. */
    public record ToTakeOut(UUID letter, int position, int page, String reason) {}

    public List<LettersToPost.Waiting> waiting() {
        return toPost.waiting(signedIn.required().teams());
    }

    /** Newest first. */
    public List<Batch> batches() {
        return batches.newest(signedIn.required().teams(), MOST_LISTED);
    }

    /** Whether the person's teams have, or had, anything to print. */
    public boolean isFor(SignedIn.Person person) {
        return toPost.anyWaiting(person.teams())
                || !batches.newest(person.teams(), 1).isEmpty();
    }

    /** Throws {@link NoSuchElementException} when there is none of the person's teams. */
    public Batch find(UUID id) {
        return batches.find(id)
                .filter(batch -> signedIn.required().teams().contains(batch.team()))
                .orElseThrow(() -> new NoSuchElementException("No such batch of this person's teams"));
    }

    /** How many are not in the batch, by the reason. */
    public Map<String, Integer> leftOutBecause(UUID id) {
        return letters.leftOutBecause(find(id).id());
    }

    public List<LeftOut> leftOut(UUID id, int most) {
        return letters.leftOut(find(id).id(), most).stream()
                .map(each -> new LeftOut(each.caseReference(), each.reason(), each.waits()))
                .toList();
    }

    /** How many of its letters are about several entries of a person, and about how many. */
    public LettersToPost.Joint joint(UUID id) {
        return toPost.joint(find(id).id());
    }

    /** Makes a batch of what waits now, in the background; while one is being chosen, that is the one. */
    @Transactional
    public void make(String team, String pathway) {
        SignedIn.Person person = signedIn.required();
        if (!person.teams().contains(team)) {
            throw new NoSuchElementException("Not a team of this person");
        }
        if (toPost.waiting(List.of(team)).stream()
                .anyMatch(waiting -> waiting.pathway().equals(pathway))) {
            batches.add(team, pathway, person.name());
        }
    }

    /** Of a batch that is ready: the letters about which something has happened since, in the order of the pages. */
    public List<ToTakeOut> toTakeOut(UUID id) {
        Batch batch = find(id);
        if (!batch.state().equals("ready")) {
            return List.of();
        }
        List<LetterStore.Line> lines = lines(batch);
        Map<UUID, String> against = noLongerWanted.of(lines);
        return lines.stream()
                .filter(line -> against.containsKey(line.letter()))
                .map(line -> new ToTakeOut(
                        line.letter(), line.position(), line.from(), against.getOrDefault(line.letter(), "")))
                .toList();
    }

    /**
     * The letters are on their way: only now they count as sent.
     *
     * @param takenOut letters that somebody took out of it by hand: these do not
     */
    @Transactional
    public void posted(UUID id, Set<UUID> takenOut) {
        Map<UUID, String> why = toTakeOut(id).stream().collect(Collectors.toMap(ToTakeOut::letter, ToTakeOut::reason));
        if (batches.move(find(id).id(), List.of("ready"), "posted")) {
            toPost.takenOut(
                    id,
                    takenOut.stream()
                            .collect(Collectors.toMap(
                                    letter -> letter,
                                    letter -> "Taken out by hand: " + why.getOrDefault(letter, "no reason any more"))));
            toPost.posted(id);
            batches.endedBy(id, signedIn.required().name());
        }
    }

    /** The letters wait again. */
    @Transactional
    public void giveUp(UUID id) {
        if (batches.move(find(id).id(), List.of("choosing", "printing", "ready"), "given-up")) {
            toPost.giveBack(id);
            letters.forget(id);
            batches.endedBy(id, signedIn.required().name());
        }
    }

    /**
     * Looks whether there are pages to fetch.
     *
     * @throws NoSuchElementException when they are no longer kept, because the record of somebody in it was removed
     */
    public void requirePages(UUID id) {
        Batch batch = find(id);
        boolean hadSome = batch.state().equals("posted") && batch.letters() > 0;
        if (hadSome && letters.file(batch.id(), 0).isEmpty()) {
            throw new NoSuchElementException("The pages of this batch are no longer kept");
        }
    }

    /** The pages, in postcode order. */
    public void pdf(UUID id, OutputStream into) throws IOException {
        Batch batch = made(id);
        int number = 0;
        for (var piece = letters.file(batch.id(), number); piece.isPresent(); piece = letters.file(id, ++number)) {
            into.write(piece.get());
        }
    }

    /** One line for each letter, with which other it goes into one envelope, and why it should be taken out by hand when something happened since it was chosen. */
    public void manifest(UUID id, Consumer<String> into) {
        Batch batch = made(id);
        List<LetterStore.Line> lines = lines(batch);
        Map<UUID, String> against = batch.state().equals("ready") ? noLongerWanted.of(lines) : Map.of();
        Map<Integer, Integer> sameEnvelope = envelopes.together(lines);
        into.accept(new CsvTable().add(HEAD).toString());
        lines.forEach(line -> into.accept(CsvTable.line(List.of(
                String.valueOf(line.position()),
                String.valueOf(line.from()),
                String.valueOf(line.from() + line.pages() - 1),
                line.letter().toString(),
                line.postcodeArea(),
                line.largePrint() ? "large-print" : "letter",
                line.checksum(),
                against.getOrDefault(line.letter(), ""),
                sameEnvelope.containsKey(line.position()) ? String.valueOf(sameEnvelope.get(line.position())) : ""))));
    }

    private List<LetterStore.Line> lines(Batch batch) {
        List<LetterStore.Line> lines = new ArrayList<>();
        letters.each(batch.id(), lines::add);
        return lines;
    }

    private Batch made(UUID id) {
        Batch batch = find(id);
        if (!List.of("ready", "posted").contains(batch.state())) {
            throw new NoSuchElementException("Its files are not made, or were given up");
        }
        return batch;
    }
}
