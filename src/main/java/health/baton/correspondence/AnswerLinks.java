package health.baton.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts the address of the answer page into a letter to the person, at the moment when the letter leaves: the code is known
 * to nobody before, and only its hash afterwards.
 */
@Component
class AnswerLinks {
    /** The address of the page; known where the birth date is, because the page asks for it. */
    static final String LINK = "answerLink";

    /** The last day on which the page can be answered. */
    static final String BY = "answerBy";

    /** As the letter waits in the outbox; what people wrote is escaped there, so that none of it can be this. */
    static final String PLACEHOLDER = "{{" + LINK + "}}";

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

    /** The text for somebody else than the person. */
    static String hidden(String body) {
        return body.replace(PLACEHOLDER, ELSEWHERE);
    }

    /** The text of an e-mail that leaves now. */
    String inEmail(Message letter) {
        return shown(letter.content().body(), address(letter));
    }

    /** The text with an address. */
    static String shown(String body, Optional<String> address) {
        return body.replace(PLACEHOLDER, address.map(link -> "<" + link + ">").orElse(OVER));
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
                shown(words.body(), address),
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
