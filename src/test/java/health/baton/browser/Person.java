package health.baton.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Somebody of the demonstration, at the webapps' own endpoints: with a session, its cookies and its CSRF token. */
final class Person {
    static final String PASSWORD = "baton-demo";
    static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();
    private final RunningBaton baton;
    private final String name;

    private Person(RunningBaton baton, String name) {
        this.baton = baton;
        this.name = name;
    }

    /** Somebody who never signed in. */
    static Person nobody(RunningBaton baton) {
        return new Person(baton, "nobody");
    }

    static Person signIn(RunningBaton baton, String name, String application) {
        return signIn(baton, name, PASSWORD, application);
    }

    static Person signIn(RunningBaton baton, String name, String password, String application) {
        Person person = new Person(baton, name);
        person.signInWith(name, password, application, Map.of()).ok();
        // the session is a new one, and gets its own token with the next page
        person.get(page(application)).ok();
        return person;
    }

    /** What the sign-in answers to this name and password. */
    Answer signInWith(String signInName, String password, String application, Map<String, String> headers) {
        get(page(application)).ok();
        HttpRequest.Builder request = request("/camunda/api/admin/auth/user/default/login/" + application)
                .header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString("username=%s&password=%s".formatted(signInName, password))));
    }

    private static String page(String application) {
        return "/camunda/app/%s/default/".formatted(application);
    }

    String name() {
        return name;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send("POST", path, Answer.write(body));
    }

    Answer send(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** As another system would, with a name and password in every request. */
    Answer api(String method, String path, String json, Map<String, String> headers) {
        String pair = name + ":" + PASSWORD;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baton.url(path)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        headers.forEach(request::setHeader);
        return send(request.method(method, BodyPublishers.ofString(json)));
    }

    Answer claim(String task) {
        return post("%s/task/%s/claim".formatted(ENGINE, task), Map.of("userId", name));
    }

    /** Completes a task by its form, as Tasklist does. */
    Answer submit(String task, Map<String, ?> answers) {
        return post("%s/task/%s/submit-form".formatted(ENGINE, task), Map.of("variables", typed(answers)));
    }

    /** Starts a pathway by its form, as Tasklist does. */
    Answer start(String pathway, Map<String, ?> answers) {
        return post(
                "%s/process-definition/key/%s/submit-form".formatted(ENGINE, pathway),
                Map.of("variables", typed(answers)));
    }

    /** Whether this person's list shows an open task of the case with this label; its id, or empty. */
    String task(String caseReference, String label) {
        Answer found = get(ENGINE + "/task?maxResults=200&name=" + label.replace(" ", "%20"))
                .ok();
        String ids = StreamSupport.stream(found.json().spliterator(), false)
                .map(task -> "task=" + task.get("id").asText())
                .collect(Collectors.joining("&"));
        if (ids.isEmpty()) {
            return "";
        }
        return get("/camunda/api/baton/cards?" + ids).ok().json().properties().stream()
                .filter(card -> card.getValue().get("reference").asText().equals(caseReference))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> typed(Map<String, ?> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> value(answer.getValue())));
    }

    private static Map<String, Object> value(Object value) {
        return value instanceof Iterable<?>
                ? Map.of("type", "Json", "value", Answer.write(value))
                : Map.of("value", value);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baton.url(path))).timeout(PATIENCE);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
