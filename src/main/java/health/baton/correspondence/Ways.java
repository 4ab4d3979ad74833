package health.baton.correspondence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** By which way something reaches the person: the one that is asked for where it can be gone, else a page to print. */
@Component
class Ways {
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final Pattern MOBILE = Pattern.compile("(\\+44|0)7\\d{9}");
    private static final int FEWEST_LINES = 3;
    /** What Notify prints has one size and one language; who needs another gets it from the team. */
    private static final Set<String> ORDINARY = Set.of("", "none", "easy-read");

    private final Facts facts;
    private final Smtp smtp;
    private final Notify gov;

    Ways(Facts facts, Smtp smtp, Notify gov) {
        this.facts = facts;
        this.smtp = smtp;
        this.gov = gov;
    }

    /** @param address e-mail or mobile number; empty where it goes on paper */
    record Way(Channel channel, String address) {
        static final Way PRINT = new Way(Channel.PRINT, "");

        Recipient recipient() {
            return new Recipient(channel, null, null, address.isEmpty() ? null : address);
        }
    }

    /** By e-mail to the address that this fact is, else on paper. */
    Way email(String caseReference, String fact) {
        boolean possible = smtp.configured() || gov.carries(Channel.EMAIL);
        return fact(caseReference, fact)
                .filter(address -> possible && MailSettings.isAddress(address))
                .map(address -> new Way(Channel.EMAIL, address))
                .orElse(Way.PRINT);
    }

    /** As {@link #email}, by the mail server only: what Notify does not carry. */
    Way mail(String caseReference, String fact) {
        return smtp.configured() ? email(caseReference, fact) : Way.PRINT;
    }

    /** As asked: {@code email}, {@code sms}, {@code post} or {@code print}; what cannot be is printed. */
    Way of(String caseReference, String asked) {
        return switch (asked) {
            case "email" -> email(caseReference, EMAIL);
            case "sms" -> sms(caseReference);
            case "post" -> post(caseReference);
            default -> Way.PRINT;
        };
    }

    private Way sms(String caseReference) {
        return fact(caseReference, PHONE)
                .map(number -> number.replaceAll("[\\s()-]", ""))
                .filter(number ->
                        gov.carries(Channel.SMS) && MOBILE.matcher(number).matches())
                .map(number -> new Way(Channel.SMS, number))
                .orElse(Way.PRINT);
    }

    private Way post(String caseReference) {
        Map<String, Object> known = facts.known(caseReference, Window.NAMES);
        boolean ordinary = ORDINARY.containsAll(Words.parts(known.get("accessibleInformation")));
        return gov.carries(Channel.POST)
                        && ordinary
                        && Window.envelope(known).lines().size() >= FEWEST_LINES
                ? new Way(Channel.POST, "")
                : Way.PRINT;
    }

    private Optional<String> fact(String caseReference, String name) {
        return Optional.ofNullable(facts.known(caseReference, Set.of(name)).get(name))
                .map(value -> value.toString().strip());
    }
}
