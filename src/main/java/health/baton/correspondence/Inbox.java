package health.baton.correspondence;

import health.baton.engine.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Messages as people with an account read them. */
@Component
public class Inbox {
    private static final int MOST = 200;
    private final Messages messages;
    private final SignedIn signedIn;
    private final Facts facts;
    private final TellCase tellCase;
    private final ToldAboutCase told;
    private final AnswerLinks links;
    private final TransactionOperations transactions;

    Inbox(
            Messages messages,
            SignedIn signedIn,
            Facts facts,
            TellCase tellCase,
            ToldAboutCase told,
            AnswerLinks links,
            TransactionOperations transactions) {
        this.messages = messages;
        this.signedIn = signedIn;
        this.facts = facts;
        this.tellCase = tellCase;
        this.told = told;
        this.links = links;
        this.transactions = transactions;
    }

    /**
     * The newest 200 messages to the signed-in person and their teams.
     *
     * @throws SecurityException when nobody is signed in
     */
    public List<Item> mine() {
        SignedIn.Person me = signedIn.required();
        return messages.queue(me.teams(), me.name(), MOST).stream()
                .map(Item::of)
                .toList();
    }

    /**
     * What the signed-in person's teams have to read because no task shows it, and nobody of them has opened; oldest first.
     *
     * @throws SecurityException when nobody is signed in
     */
    public List<Item> toRead() {
        SignedIn.Person me = signedIn.required();
        return messages.unread(me.teams(), MOST).stream().map(Item::of).toList();
    }

    /**
     * The message, when it is for the signed-in person or a team of theirs, or they may read the case; empty otherwise.
     * The first opening by a recipient is kept and told to the case.
     *
     * @throws SecurityException when nobody is signed in
     */
    public Optional<Opened> open(UUID id) {
        SignedIn.Person me = signedIn.required();
        return transactions.execute(transaction -> messages.find(id)
                .filter(message -> isFor(me, message) || facts.mayRead(message.caseReference()))
                .map(message -> {
                    // staff who look at a letter to the person are not the person
                    if (isFor(me, message) || (message.toTeam() == null && !message.isToPerson())) {
                        tellCase.opened(message, me.name());
                    }
                    return Opened.of(message, messages.corrected(id));
                }));
    }

    /**
     * As {@link #open}, to print: a letter to the person has the address of the reply page in it, with a new code each time.
     *
     * @throws SecurityException when nobody is signed in
     */
    public Optional<Printed> toPrint(UUID id) {
        return open(id).map(opened -> {
            Message message = messages.find(id).orElseThrow();
            Optional<String> address = links.address(message);
            return new Printed(
                    opened,
                    message.isToPerson() ? Window.of(facts, message.caseReference()) : List.of(),
                    Markdown.html(AnswerLinks.shown(message.content(), address)),
                    message.joinedTo() != null,
                    address.map(QrCode::of).orElse(null));
        });
    }

    /**
     * As {@link #toPrint}, for a file.
     *
     * @param large large print, even when the case does not know that the person needs it
     * @throws SecurityException when nobody is signed in
     */
    public Optional<PaperLetter> onPaper(UUID id, boolean large) {
        return open(id).map(opened -> {
            Message message = messages.find(id).orElseThrow();
            PaperLetter letter = links.onPaper(
                    message,
                    message.isToPerson()
                            ? Window.envelope(facts.known(message.caseReference(), Window.NAMES))
                            : new LettersToPost.Envelope(List.of(), false));
            return large ? letter.inLargePrint() : letter;
        });
    }

    /**
     * What was told about a case, oldest first; empty when the signed-in person may not read the case.
     *
     * @throws SecurityException when nobody is signed in
     */
    public List<Told> ofCase(String caseReference) {
        signedIn.required();
        return facts.mayRead(caseReference) ? told.of(caseReference) : List.of();
    }

    private static boolean isFor(SignedIn.Person me, Message message) {
        String team = message.toTeam();
        return me.name().equals(message.toPerson())
                || (team != null && me.teams().contains(team));
    }

    /**
     * A line of the inbox.
     *
     * @param person whom it is about; null when it is about nobody
     * @param asked whether something is asked
     * @param answer {@code done}, {@code cannot}, {@code noted}; null while there is none
     */
    public record Item(
            UUID id,
            String caseReference,
            String kind,
            String subject,
            @Nullable String person,
            boolean asked,
            @Nullable Instant due,
            Instant createdAt,
            @Nullable Instant openedAt,
            @Nullable Instant answeredAt,
            @Nullable String answer) {

        static Item of(Message message) {
            return new Item(
                    message.id(),
                    message.caseReference(),
                    message.kind(),
                    message.content().subject(),
                    message.content().person(),
                    message.content().asked(),
                    message.content().due(),
                    message.createdAt(),
                    message.openedAt(),
                    message.answeredAt(),
                    message.answer());
        }
    }
}
