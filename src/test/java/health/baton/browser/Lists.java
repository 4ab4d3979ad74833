package health.baton.browser;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages with forms, as a browser without JavaScript uses them, and the administrators' door for programs. */
final class Lists {
    static final String ADMIN = "/baton/admin";
    private static final String BOUNDARY = "----a-boundary-of-parts";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final Person person;

    Lists(Person person) {
        this.person = person;
    }

    /** Chooses a file of a list and presses “Check the file”. */
    Answer upload(String list, String file) {
        String token = hidden(person.get(ADMIN).ok()).get("_csrf");
        String body = part("_csrf\"", token) + part("file\"; filename=\"list.csv\"\r\nContent-Type: text/csv", file)
                + "--" + BOUNDARY + "--\r\n";
        return person.send(person.request("%s/lists/%s/file".formatted(ADMIN, list))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    /** What the uploaded file would change. */
    Answer look(String list) {
        return person.get("%s/lists/%s/check".formatted(ADMIN, list)).ok();
    }

    /** Agrees to what was looked at; the page that follows. */
    String agree(String list, Answer looked) {
        Answer done = form("%s/lists/%s/agree".formatted(ADMIN, list), hidden(looked));
        if (done.status() != 302) {
            throw new AssertionError("Answered %d: %s".formatted(done.status(), done.body()));
        }
        return person.get(ADMIN).ok().body();
    }

    /** Brings a file in by the pages, all three of them. */
    String bring(String list, String file) {
        Answer uploaded = upload(list, file);
        if (uploaded.status() != 302) {
            throw new AssertionError("Answered %d: %s".formatted(uploaded.status(), uploaded.body()));
        }
        return agree(list, look(list));
    }

    Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field ->
                        field.getKey() + "=" + java.net.URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return person.send(person.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As another system would bring it, without a session. */
    static Answer byMachine(RunningBaton baton, String name, String path, String type, String file) {
        String pair =
                Base64.getEncoder().encodeToString((name + ":" + Person.PASSWORD).getBytes(StandardCharsets.UTF_8));
        Person machine = Person.nobody(baton);
        return machine.send(machine.request("/api/admin/" + path)
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(file)));
    }

    static Map<String, String> hidden(Answer page) {
        Matcher fields = HIDDEN.matcher(page.body());
        return fields.results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (one, same) -> one));
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }
}
