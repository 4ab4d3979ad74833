package health.baton.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who answers on the reply page as a browser without scripts does, from the address in the letter to the page that
 * says "We have your answer". Each has an address of their own on the network, as behind a proxy.
 */
public final class PersonWithALetter {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("href=\"(/reply/[^\"]+/forms/[^\"]+)\">Do you still need it");
    private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FOUND = 302;
    private static final int MOST_SENT = 5;

    private final HttpClient http;
    private final String root;
    private final String address;
    private final Times times;
    private final Map<String, String> cookies = new TreeMap<>();

    /** @param number of the person, for an address in the range that measurements have (RFC 2544) */
    public PersonWithALetter(HttpClient http, String root, int number, Times times) {
        this.http = http;
        this.root = root;
        this.address = "198.%d.%d.%d".formatted(18 + (number >> 16), number >> 8 & 255, number & 255);
        this.times = times;
    }

    /**
     * Answers; throws when the page does not say in the end that the answer is there.
     *
     * @param answers by name of the field; those that are not asked yet come with the page that asks them
     * @return how often the form was sent
     */
    public int answer(String code, LocalDate born, Map<String, String> answers)
            throws IOException, InterruptedException {
        String page = "/reply/" + code;
        HttpResponse<String> opened = get("opens the page", page);
        for (Matcher style = STYLE.matcher(opened.body()); style.find(); ) {
            get("its style sheets", style.group(1));
        }
        HttpResponse<String> checked = post(
                "second check",
                page + "/check",
                opened.body(),
                Map.of(
                        "day", String.valueOf(born.getDayOfMonth()),
                        "month", String.valueOf(born.getMonthValue()),
                        "year", String.valueOf(born.getYear())));
        expect(checked.statusCode() == FOUND, "the second check", checked);
        HttpResponse<String> letter = get("reads the letter", page);
        Matcher form = FORM.matcher(letter.body());
        expect(form.find(), "the link to the form", letter);
        HttpResponse<String> shown = get("opens the form", form.group(1));
        for (int sent = 1; sent <= MOST_SENT; sent++) {
            HttpResponse<String> said =
                    post(sent == 1 ? "sends it" : "sends it again, more asked", form.group(1), shown.body(), answers);
            if (said.statusCode() == FOUND) {
                HttpResponse<String> kept = get(
                        "reads that it is there",
                        said.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
                expect(kept.body().contains("We have your answer"), "the acknowledgement", kept);
                return sent;
            }
            shown = said;
        }
        throw new IllegalStateException("The form comes back again and again: " + shown.body());
    }

    private HttpResponse<String> get(String what, String path) throws IOException, InterruptedException {
        return timed(what, request(path).GET().build());
    }

    private HttpResponse<String> post(String what, String path, String shown, Map<String, String> typed)
            throws IOException, InterruptedException {
        Stream<Map.Entry<String, String>> hidden =
                HIDDEN.matcher(shown).results().map(field -> Map.entry(field.group(1), field.group(2)));
        String body = Stream.concat(hidden, new LinkedHashMap<>(typed).entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return timed(
                what,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", address);
        return cookies.isEmpty() ? request : request.header("Cookie", String.join("; ", cookies.values()));
    }

    private HttpResponse<String> timed(String what, HttpRequest request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        times.took(what, System.nanoTime() - begun);
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair);
        });
        return answer;
    }

    private static void expect(boolean fulfilled, String what, HttpResponse<String> answer) {
        if (!fulfilled) {
            throw new IllegalStateException("Instead of %s: %d %s".formatted(what, answer.statusCode(), answer.body()));
        }
    }
}
