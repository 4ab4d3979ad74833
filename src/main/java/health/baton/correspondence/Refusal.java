package health.baton.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a mail server's refusal means. */
final class Refusal {
    /** RFC 5321, 4.2.3: no such mailbox, not here, too large, not allowed, refused by policy. */
    private static final Set<Integer> NEVER = Set.of(550, 551, 552, 553, 554);

    private Refusal() {}

    /** Whether trying again cannot help: the address is none, or the server will never take mail for it. */
    static boolean isFinal(MailException refused) {
        Stream<? extends Throwable> reasons = refused instanceof MailSendException several
                ? Stream.concat(Stream.of(refused), several.getFailedMessages().values().stream())
                : Stream.of(refused);
        return reasons.anyMatch(Refusal::neverWill);
    }

    private static boolean neverWill(@Nullable Throwable reason) {
        return reason != null
                && (reason instanceof AddressException
                        || (reason instanceof SMTPAddressFailedException address
                                && NEVER.contains(address.getReturnCode()))
                        || (reason instanceof MessagingException chained && neverWill(chained.getNextException()))
                        || neverWill(reason.getCause()));
    }
}
