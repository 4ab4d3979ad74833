package health.baton.correspondence;

import health.baton.engine.Capability;
import health.baton.engine.Contract;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Out;
import health.baton.engine.FromFolder;
import health.baton.engine.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Writes to the person, or who cares for them: by e-mail to the address that they gave for letters ({@code personEmail}), or
 * as the input {@code channel} says, else as a page to print. A text message has words of its own,
 * {@code letters/<letter>.sms.md}; who needs easy read gets {@code letters/<letter>.easy.md} where there is one. A letter with {@code {{answerLink}}} can be answered on the reply page, by the second check with
 * the birth date, until the end of the day {@code {{answerBy}}}. Keeps {@code personLetter}, the page's address, for forms.
 */
@Component
@Contract(
        label = "Write to the person",
        means =
                "Sends the person, or who cares for them, a letter: by e-mail where they gave an address for letters, else as a page to print. A letter with {{answerLink}} can be answered on the reply page.",
        in = {
            @In(name = "letter", label = "Letter", means = "Name of the letter in the pathway's folder"),
            @In(
                    name = "answerBy",
                    label = "Answer within",
                    means =
                            "How long the address in the letter works, e.g. P21D for 21 days, from the day on which it is sent or printed; empty means as long as the settings say",
                    kind = Contract.Kind.DURATION,
                    required = false),
            @In(
                    name = "postedBy",
                    label = "Posted by the print run of",
                    means =
                            "Role whose team for the case's area posts what cannot go by e-mail, many letters at once, on the page of the print run; empty means that the model has somebody post it",
                    kind = Contract.Kind.ROLE,
                    required = false),
            @In(
                    name = "channel",
                    label = "By",
                    means =
                            "'email' to the address of the list (email), 'sms' to the mobile of the list (phone) in the words of the letter's .sms.md, 'post' by GOV.UK Notify, 'print' always; what is not set up or not known is printed; empty means by e-mail where the person gave an address for letters",
                    required = false),
            @In(
                    name = "failedMessage",
                    label = "Message when it cannot be delivered",
                    means =
                            "Name of the message that tells the case that the e-mail could not be delivered; empty means that only the team is told",
                    required = false)
        },
        out = {
            @Out(
                    name = "letterChannel",
                    means = "'email', 'sms', 'post' or 'print'",
                    values = {"email", "sms", "post", "print"}),
            @Out(name = "messageId", means = "Which message it became", kept = false)
        },
        keeps = "personLetter")
@FromFolder(letters = "{letter}")
class WriteToPerson implements Capability {
    private static final String NEED = "accessibleInformation";
    private static final String TEXT = ".sms";
    private static final String EASY = ".easy";
    private static final InWriting.Names NAMES = new InWriting.Names("personLetter", "The letter");
    private final Letters letters;
    private final Composer composer;
    private final InWriting inWriting;
    private final Ways ways;
    private final LettersToPost toPost;
    private final Facts facts;
    private final Addresses addresses;
    private final MailSettings settings;
    private final Clock clock;

    WriteToPerson(
            Letters letters,
            Composer composer,
            InWriting inWriting,
            Ways ways,
            LettersToPost toPost,
            Facts facts,
            Addresses addresses,
            MailSettings settings,
            Clock clock) {
        this.toPost = toPost;
        this.facts = facts;
        this.addresses = addresses;
        this.letters = letters;
        this.composer = composer;
        this.inWriting = inWriting;
        this.ways = ways;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(Work work) {
        Ways.Way way = way(work);
        String name = name(work, way);
        Letter letter = letters.of(work.caseReference(), work.pathway(), name);
        Duration lasts = work.find("answerBy").map(Duration::parse).orElse(settings.codesLast());
        Content content = composer.toPerson(
                work.caseReference(), letter, endOfDay(clock.instant().plus(lasts)));
        Links links =
                new Links(null, null, null, null, work.find("failedMessage").orElse(null));
        InWriting.Given given = inWriting.give(work, Kind.LETTER, content, way, NAMES, links);
        if (given.channel() == Channel.PRINT) {
            work.find("postedBy")
                    .ifPresent(role -> toPost.add(given.message(), team(work, role), work.pathway(), name, lasts));
        }
        return Map.of(
                "letterChannel",
                given.channel().code(),
                "messageId",
                given.message().toString());
    }

    /** Without a team the letter would lie there for ever: then it is an incident. */
    private String team(Work work, String role) {
        return Optional.ofNullable(
                        facts.known(work.caseReference(), Set.of("area")).get("area"))
                .flatMap(area ->
                        addresses.covering(role, area.toString()).stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("No team with the role " + role + " posts letters here"));
    }

    private Ways.Way way(Work work) {
        Ways.Way way = work.find("channel")
                .map(channel -> ways.of(work.caseReference(), channel))
                .orElseGet(() -> ways.email(work.caseReference(), "personEmail"));
        // a letter without short words is no text message
        return way.channel() == Channel.SMS && !isThere(work, TEXT) ? Ways.Way.PRINT : way;
    }

    /** Of the letter in the words that this way and this person need. */
    private String name(Work work, Ways.Way way) {
        String name = work.text("letter");
        if (way.channel() == Channel.SMS) {
            return name + TEXT;
        }
        return needsEasyRead(work) && isThere(work, EASY) ? name + EASY : name;
    }

    private boolean isThere(Work work, String ending) {
        return letters.find(work.caseReference(), work.pathway(), work.text("letter") + ending)
                .isPresent();
    }

    private boolean needsEasyRead(Work work) {
        return Words.parts(facts.known(work.caseReference(), Set.of(NEED)).get(NEED))
                .contains("easy-read");
    }

    /** "By 21-Nov-2026" is kept until that day is over. */
    private static Instant endOfDay(Instant moment) {
        return moment.atZone(Words.BRITAIN)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(Words.BRITAIN)
                .minusSeconds(1)
                .toInstant();
    }
}
