package health.baton.correspondence;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What GOV.UK Notify is used for: nothing without a key, and each channel only with the id of its template. The key is
 * {@code <name>-<service id>-<secret>}, as Notify gives it.
 */
@Component
class NotifySettings {
    private static final int UUID_LENGTH = 36;
    private static final Pattern KEY = Pattern.compile(".*[0-9a-fA-F-]{36}-[0-9a-fA-F-]{36}");

    private final String key;
    private final String url;
    private final Map<Channel, String> templates;
    private final String callbackToken;
    private final Duration longest;

    NotifySettings(
            @Value("${baton.notify.api-key:}") String key,
            @Value("${baton.notify.url:https://api.notifications.service.gov.uk}") String url,
            @Value("${baton.notify.email-template:}") String email,
            @Value("${baton.notify.sms-template:}") String sms,
            @Value("${baton.notify.letter-template:}") String letter,
            @Value("${baton.notify.callback-token:}") String callbackToken,
            @Value("${baton.notify.longest-wait:PT20S}") Duration longest) {
        if (!key.isBlank() && !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "baton.notify.api-key is not a key of GOV.UK Notify: its name, the service's id and a secret");
        }
        this.key = key.strip();
        this.url = url.replaceAll("/+$", "");
        this.templates = Map.of(Channel.EMAIL, email.strip(), Channel.SMS, sms.strip(), Channel.POST, letter.strip());
        this.callbackToken = callbackToken;
        this.longest = longest;
    }

    /** The template of this channel; empty when Notify does not carry it. */
    Optional<String> template(Channel channel) {
        return Optional.ofNullable(templates.get(channel)).filter(id -> !key.isEmpty() && !id.isEmpty());
    }

    String url() {
        return url;
    }

    String serviceId() {
        return key.substring(key.length() - 2 * UUID_LENGTH - 1, key.length() - UUID_LENGTH - 1);
    }

    String secret() {
        return key.substring(key.length() - UUID_LENGTH);
    }

    /** What the callbacks show; empty: none is believed. */
    String callbackToken() {
        return callbackToken;
    }

    /** How long an answer is waited for. */
    Duration longest() {
        return longest;
    }
}
