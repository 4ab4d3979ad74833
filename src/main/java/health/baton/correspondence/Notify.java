package health.baton.correspondence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * GOV.UK Notify, by its published contract (docs.notifications.service.gov.uk, REST API, v2). Their Java client knows no time
 * limit, so a server that hangs would hold a thread for ever; hence Spring's. The reference is the message's own id: after a
 * try that may have arrived Notify is asked for it before anything is sent again. The templates are one placeholder each:
 * {@code ((subject))} and {@code ((body))}, of a text message only {@code ((body))}.
 */
@Component
class Notify {
    private static final int MOST_LINES = 7;
    private static final int FEWEST_LINES = 3;
    /** Notify makes links of addresses itself. */
    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^>\\s]+)>");

    private final NotifySettings settings;
    private final Clock clock;
    private final RestClient http;

    Notify(NotifySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.longest()).build());
        requests.setReadTimeout(settings.longest());
        http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.url())
                .build();
    }

    /** Whether a message to the person goes this way by Notify. */
    boolean carries(Channel channel) {
        return settings.template(channel).isPresent();
    }

    /** The channels that Notify carries. */
    List<String> channels() {
        return List.of(Channel.EMAIL, Channel.SMS, Channel.POST).stream()
                .filter(this::carries)
                .map(Channel::code)
                .toList();
    }

    /** Hands the message over; returns when Notify has accepted it, now or before. */
    void send(Outgoing message) throws NotSent {
        try {
            if (message.attempt() > 1 && isThere(message)) {
                return;
            }
            http.post()
                    .uri("/v2/notifications/" + kind(message.channel()))
                    .header(HttpHeaders.AUTHORIZATION, bearer())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body(message))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientResponseException refused) {
            throw new NotSent("Notify " + refused.getStatusCode().value(), isFinal(refused.getStatusCode()));
        } catch (RestClientException unreachable) {
            Throwable cause =
                    Optional.ofNullable(unreachable.getMostSpecificCause()).orElse(unreachable);
            throw new NotSent(
                    cause instanceof IOException
                            ? "Notify " + cause.getClass().getSimpleName()
                            : "Notify did not answer as it says it does",
                    false);
        }
    }

    /** What is wrong with the message stays wrong; a key, a limit or a failure of theirs may be put right. */
    private static boolean isFinal(HttpStatusCode status) {
        return status.value() == 400;
    }

    private boolean isThere(Outgoing message) {
        JsonNode found = http.get()
                .uri("/v2/notifications?reference={reference}", message.id())
                .header(HttpHeaders.AUTHORIZATION, bearer())
                .retrieve()
                .body(JsonNode.class);
        return found != null && !found.path("notifications").isEmpty();
    }

    private String bearer() {
        return "Bearer " + NotifyToken.of(settings.serviceId(), settings.secret(), clock.instant());
    }

    private Map<String, Object> body(Outgoing message) throws NotSent {
        Map<String, Object> body = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        body.put("template_id", settings.template(message.channel()).orElseThrow());
        body.put("reference", message.id().toString());
        body.put("personalisation", words);
        words.put("body", Markdown.text(ADDRESS.matcher(message.markdown()).replaceAll("$1")));
        switch (message.channel()) {
            case SMS -> body.put("phone_number", message.address());
            case EMAIL -> {
                body.put("email_address", message.address());
                words.put("subject", message.subject());
            }
            default -> {
                words.put("subject", message.subject());
                words.putAll(addressed(message.envelope()));
            }
        }
        return body;
    }

    /** Three to seven lines, the last the postcode. */
    private static Map<String, String> addressed(List<String> envelope) throws NotSent {
        if (envelope.size() < FEWEST_LINES || envelope.size() > MOST_LINES) {
            throw new NotSent("No address of 3 to 7 lines", true);
        }
        Map<String, String> lines = new HashMap<>();
        for (int i = 0; i < envelope.size(); i++) {
            lines.put("address_line_" + (i + 1), envelope.get(i));
        }
        return lines;
    }

    private static String kind(Channel channel) {
        return channel == Channel.POST ? "letter" : channel.code();
    }
}
