package health.baton.correspondence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A server that speaks the published contract of GOV.UK Notify, with faults on demand. */
final class GovNotify implements AutoCloseable {
    static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    static final String TOKEN = "only-notify-knows-this";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ERROR = "{\"status_code\": %d, \"errors\": [{\"error\": \"%s\", \"message\": \"%s\"}]}";

    /** What it does with the next message. */
    enum Mood {
        WELL,
        /** 400: it will never take this one. */
        BAD_REQUEST,
        RATE_LIMIT,
        BROKEN,
        /** It takes the message, and the answer never comes. */
        HANGS_AFTER_TAKING
    }

    private final HttpServer server;
    private final Clock clock;
    private final CountDownLatch over = new CountDownLatch(1);
    /** By reference. */
    final Map<String, JsonNode> taken = Collections.synchronizedMap(new LinkedHashMap<>());

    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    volatile Mood mood = Mood.WELL;

    GovNotify(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v2/notifications", this::handle);
        server.start();
    }

    NotifySettings settings(String secret) {
        return new NotifySettings(
                "baton-" + SERVICE + "-" + secret,
                "http://localhost:" + server.getAddress().getPort() + "/",
                "template-email",
                "template-sms",
                "template-letter",
                TOKEN,
                Duration.ofMillis(500));
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        if (!isSigned(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 403, ERROR.formatted(403, "AuthError", "Invalid token: API key not found"));
        } else if (exchange.getRequestMethod().equals("GET")) {
            String reference = exchange.getRequestURI().getQuery().replace("reference=", "");
            answer(
                    exchange,
                    200,
                    "{\"notifications\": [%s], \"links\": {}}"
                            .formatted(
                                    taken.containsKey(reference)
                                            ? "{\"reference\": \"%s\"}".formatted(reference)
                                            : ""));
        } else {
            post(exchange);
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        JsonNode sent = JSON.readTree(exchange.getRequestBody());
        String type = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        switch (mood) {
            case BAD_REQUEST ->
                answer(exchange, 400, ERROR.formatted(400, "ValidationError", "phone_number is not a UK mobile"));
            case RATE_LIMIT ->
                answer(exchange, 429, ERROR.formatted(429, "RateLimitError", "Exceeded rate limit for key type LIVE"));
            case BROKEN -> answer(exchange, 500, ERROR.formatted(500, "Exception", "Internal server error"));
            default -> {
                taken.put(sent.path("reference").asText(), ((ObjectNode) sent).put("type", type));
                if (mood == Mood.HANGS_AFTER_TAKING) {
                    hang();
                }
                answer(
                        exchange,
                        201,
                        "{\"id\": \"%s\", \"reference\": \"%s\", \"uri\": \"\"}"
                                .formatted(
                                        UUID.randomUUID(),
                                        sent.path("reference").asText()));
            }
        }
    }

    private void hang() {
        try {
            over.await(3, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As Notify does: signature, who, and at most 30 seconds old. */
    private boolean isSigned(String authorization) {
        try {
            String[] parts = authorization.replaceFirst("^Bearer ", "").split("\\.", -1);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            JsonNode head = JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return MessageDigest.isEqual(signature, Base64.getUrlDecoder().decode(parts[2]))
                    && head.path("alg").asText().equals("HS256")
                    && head.path("typ").asText().equals("JWT")
                    && claims.path("iss").asText().equals(SERVICE)
                    && Math.abs(claims.path("iat").asLong() - clock.instant().getEpochSecond()) <= 30;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
