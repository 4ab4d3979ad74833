package health.baton.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the address of the answer page into a letter to the person, and by when it wants an answer, at the moment when the
 * letter leaves: the code is known to nobody before, and only its hash afterwards.
 */
@Component
class AnswerLinks {
    /** The address of the page; known where the birth date is, because the page asks for it. */
    static final String LINK = "answerLink";

    /** The last day on which the page can be answered. */
    static final String BY = "answerBy";

    private static final Set<String> LATE = Set.of(LINK, BY);

    /** As the letter waits in the outbox; what people wrote is escaped there, so that none of it can be this. */
    private static final String PLACEHOLDER = placeholder(LINK);

    private static final String ELSEWHERE = "*(the address stands in the letter that the person gets)*";
    private static final String OVER = "*(the time for an answer on the page is over)*";

    private final ReplyCodes codes;
    private final MailSettings settings;
    private final Clock clock;

    AnswerLinks(ReplyCodes codes, MailSettings settings, Clock clock) {
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this is known only when the letter leaves: the address, and the day, which a print run moves. */
    static boolean isLate(String name) {
        return LATE.contains(name);
    }

    static String placeholder(String name) {
        return "{{" + name + "}}";
    }

    /** These words of the letter for somebody else than the person. */
    static String hidden(Content letter, String words) {
        return dated(words, letter.due()).replace(PLACEHOLDER, ELSEWHERE);
    }

    /** The text of an e-mail that leaves now. */
    String inEmail(Message letter) {
        return shown(letter.content(), address(letter));
    }

    /** The text with an address. */
    static String shown(Content letter, Optional<String> address) {
        return dated(letter.body(), letter.due())
                .replace(PLACEHOLDER, address.map(link -> "<" + link + ">").orElse(OVER));
    }

    /** The words with the last day on which they can be answered. */
    static String dated(String words, @Nullable Instant by) {
        return by == null ? words : words.replace(placeholder(BY), Words.day(by));
    }

    /** The letter with an address of its own in it, as it goes into an envelope. */
    PaperLetter onPaper(Message letter, LettersToPost.Envelope envelope) {
        return onPaper(letter.id(), letter.content(), envelope);
    }

    /** These words with the address of the page of this letter. */
    PaperLetter onPaper(UUID letter, Content words, LettersToPost.Envelope envelope) {
        Optional<String> address = address(letter, words);
        return new PaperLetter(
                letter,
                words.subject(),
                words.person(),
                envelope.lines(),
                shown(words, address),
                address.map(QrCode::of).orElse(null),
                envelope.largePrint());
    }

    /** An address with a new code, where the letter has a place for one and can still be answered. */
    Optional<String> address(Message letter) {
        return address(letter.id(), letter.content());
    }

    private Optional<String> address(UUID letter, Content words) {
        Instant until = words.due();
        return words.body().contains(PLACEHOLDER) && until != null && until.isAfter(clock.instant())
                ? Optional.of(settings.link("/reply/" + codes.create(letter, until)))
                : Optional.empty();
    }
}
