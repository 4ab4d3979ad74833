package health.baton.correspondence;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How e-mail leaves, and which addresses may get what is about a person. */
@Component
class MailSettings {
    private final String from;
    private final String baseUrl;
    private final List<String> secureDomains;
    private final Duration codesLast;

    MailSettings(
            @Value("${baton.mail.from:baton@localhost}") String from,
            @Value("${baton.base-url:http://localhost:8080}") String baseUrl,
            @Value("${baton.mail.secure-domains:nhs.net}") List<String> secureDomains,
            @Value("${baton.reply.codes-last:P60D}") Duration codesLast) {
        this.from = from;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.secureDomains = secureDomains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
        this.codesLast = codesLast;
    }

    String from() {
        return from;
    }

    Duration codesLast() {
        return codesLast;
    }

    String link(String path) {
        return baseUrl + path;
    }

    /** The part of a Message-ID behind the at sign. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }

    /** Whether this is one e-mail address and nothing else. */
    static boolean isAddress(String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            return address.equals(parsed.getAddress()) && address.indexOf('@') > 0 && !address.matches("(?s).*\\s.*");
        } catch (AddressException notAnAddress) {
            return false;
        }
    }

    /** Whether what is about a person may go to this address. */
    boolean isSecure(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return isAddress(address)
                && secureDomains.stream().anyMatch(secure -> domain.equals(secure) || domain.endsWith("." + secure));
    }
}
