package health.baton.browser;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody, or nobody, at any door: with a session and its tokens where people come in, by name and password where programs do. */
record Visitor(String name, Person session, Person program, String token) {
    private static final String BOUNDARY = "----a-boundary-of-parts";

    static Visitor nobody(RunningBaton baton) {
        Person nobody = Person.nobody(baton);
        // has a token of the webapps, as everybody who opens the sign-in
        nobody.get("/camunda/app/tasklist/default/").ok();
        return new Visitor("", nobody, Person.nobody(baton), "");
    }

    static Visitor signIn(RunningBaton baton, String name) {
        Person person = Person.signIn(baton, name, "welcome");
        String token = Lists.hidden(person.get("/baton/told").ok()).get("_csrf");
        return new Visitor(name, person, Person.nobody(baton), token);
    }

    /** @param sends as a line of the table says it */
    Answer ask(String method, String address, String sends) {
        boolean byProgram = address.matches("/(api|actuator|engine-rest|notify)(/.*)?");
        HttpRequest.Builder request = byProgram ? program.request(address) : session.request(address);
        if (byProgram && !name.isEmpty()) {
            String pair = name + ":" + Person.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return (byProgram ? program : session).send(request.method(method, body(method, address, sends, request)));
    }

    private BodyPublisher body(String method, String address, String sends, HttpRequest.Builder request) {
        String kind = sends.contains(" ") ? sends.substring(0, sends.indexOf(' ')) : sends;
        String what = sends.substring(Math.min(sends.length(), kind.length() + 1));
        boolean ourPage = address.startsWith("/baton/");
        if (kind.isEmpty() && (method.equals("GET") || !ourPage)) {
            return BodyPublishers.noBody();
        }
        switch (kind) {
            case "", "form" -> {
                request.header("Content-Type", "application/x-www-form-urlencoded");
                return BodyPublishers.ofString(ourPage ? "_csrf=%s&%s".formatted(token, what) : what);
            }
            case "file" -> {
                request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
                return BodyPublishers.ofString(part("_csrf\"", token)
                        + part("file\"; filename=\"list.csv\"\r\nContent-Type: text/csv", what)
                        + "--" + BOUNDARY + "--\r\n");
            }
            case "json" -> request.header("Content-Type", "application/json");
            case "csv" -> request.header("Content-Type", "text/csv");
            case "calendar" -> request.header("Content-Type", "text/calendar");
            case "zip" -> request.header("Content-Type", "application/zip");
            default -> throw new IllegalArgumentException("What is to be sent? " + sends);
        }
        return BodyPublishers.ofString(what);
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }
}
