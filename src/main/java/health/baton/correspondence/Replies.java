package health.baton.correspondence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Answers of people who have no account: they have a link with a code, and know the person's birth date (or, when that is
 * unknown, the case reference). After five wrong tries the link is locked.
 */
@Component
public class Replies {
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    private final ReplyCodes codes;
    private final Messages messages;
    private final Facts facts;
    private final TellCase tellCase;
    private final JointLetters joint;
    private final TransactionOperations transactions;

    Replies(
            ReplyCodes codes,
            Messages messages,
            Facts facts,
            TellCase tellCase,
            JointLetters joint,
            TransactionOperations transactions) {
        this.joint = joint;
        this.codes = codes;
        this.messages = messages;
        this.facts = facts;
        this.tellCase = tellCase;
        this.transactions = transactions;
    }

    /** Where the link leads; safe to show to anybody who has it. */
    public Reply find(String code) {
        return codes.find(code)
                .flatMap(known -> messages.find(known.message()).map(message -> reply(known, message)))
                .orElse(new Reply(Reply.State.UNKNOWN, null, false, false, null));
    }

    private static Reply reply(ReplyCodes.Known known, Message message) {
        Content content = message.content();
        Reply.State state =
                known.expired() ? Reply.State.EXPIRED : known.locked() ? Reply.State.LOCKED : Reply.State.OPEN;
        return new Reply(state, known.message(), content.birthDate() != null, message.isToPerson(), content.phone());
    }

    /** The second check by birth date. Returns a pass for half an hour; a wrong date counts. */
    public Optional<String> checkBirthDate(String code, LocalDate birthDate) {
        return check(code, message -> birthDate.equals(message.content().birthDate()));
    }

    /**
     * The second check by case reference, however it is spaced; only where no birth date is known. Returns a pass for half
     * an hour; a wrong reference counts.
     */
    public Optional<String> checkReference(String code, String reference) {
        return check(
                code,
                message -> message.content().birthDate() == null
                        && plain(reference).equals(plain(message.caseReference())));
    }

    /** Whether this is the pass that the second check gave. */
    public boolean hasPassed(String code, String pass) {
        return codes.hasPassed(code, pass);
    }

    /**
     * The letter to the person behind this code, for whoever holds its pass: also when the code has expired meanwhile.
     *
     * @param found what {@link #find} gave for the code
     */
    public Optional<UUID> letter(String code, Reply found, String pass) {
        return found.toPerson() && hasPassed(code, pass) ? Optional.ofNullable(found.message()) : Optional.empty();
    }

    private Optional<String> check(String code, Predicate<Message> isRight) {
        if (find(code).state() != Reply.State.OPEN || !codes.takeTry(code)) {
            return Optional.empty();
        }
        return codes.find(code)
                .flatMap(known -> messages.find(known.message()))
                .filter(isRight)
                .map(right -> codes.pass(code));
    }

    /**
     * The document, for somebody who has passed the second check; the first opening is kept and told to the case, of letters
     * that were printed as one to each.
     */
    public Opened open(UUID id) {
        return transactions.execute(transaction -> {
            Message message = messages.find(id).orElseThrow();
            joint.with(message).forEach(each -> tellCase.opened(each, null));
            return joint.words(message)
                    .map(words -> Opened.of(message, words.subject(), words.body(), messages.corrected(id)))
                    .orElseGet(() -> Opened.of(message, messages.corrected(id)));
        });
    }

    /** The answers that this message offers: to a request that it is done, else that it was noted; or that it cannot be. */
    public List<String> offered(UUID id) {
        boolean asked = messages.find(id).orElseThrow().content().asked();
        return List.of(asked ? "done" : "noted", "cannot");
    }

    /**
     * Keeps the first answer and tells the case; a later one changes nothing.
     *
     * @param answer one of {@link #offered}
     * @param reason why it cannot be done
     * @throws IllegalArgumentException when the answer is not offered, or "cannot" comes without a reason
     */
    public void answer(UUID id, String answer, @Nullable String reason) {
        String why = reason == null || !answer.equals("cannot") ? "" : reason.strip();
        if (!offered(id).contains(answer)
                || (answer.equals("cannot") && why.isEmpty())
                || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Not an answer that this message offers");
        }
        transactions.executeWithoutResult(transaction -> {
            if (messages.answer(id, answer, why.isEmpty() ? null : why)) {
                tell(messages.find(id).orElseThrow(), answer, why);
            }
        });
    }

    private void tell(Message message, String answer, String why) {
        boolean reached = tellCase.answered(message, answer);
        messages.answerReached(message.id(), reached);
        Map<String, String> texts =
                new HashMap<>(Map.of("Answer", answer, "To", message.content().subject()));
        if (!why.isEmpty()) {
            texts.put("Because", why);
        }
        if (!why.isEmpty() && reached) {
            facts.keep(
                    message.caseReference(),
                    "answer:" + message.id() + ":because",
                    "It cannot be done",
                    Map.of("gpCannotBecause", why));
        }
        facts.note(
                message.caseReference(),
                "answer:" + message.id(),
                "An answer came over the link without account",
                texts);
    }

    private static String plain(String reference) {
        return reference.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
