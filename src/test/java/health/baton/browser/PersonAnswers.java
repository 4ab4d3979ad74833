package health.baton.browser;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person with a letter, at the reply page without a browser. */
final class PersonAnswers {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile("href=\"(/reply/[^\"]+/forms/[^\"]+)\">Your appointment, and how you are");

    private final Person person;
    private final String page;
    private Answer opened = new Answer(0, "");

    PersonAnswers(RunningBaton baton, String code) {
        person = Person.nobody(baton);
        page = "/reply/" + code;
    }

    Answer look() {
        return person.get(page);
    }

    Answer look(String path) {
        return person.get(path);
    }

    /** Answers the second check on the page as it was first opened; the page that follows. */
    Answer born(String day, String month, String year) {
        opened = opened.body().isEmpty() ? look() : opened;
        Answer checked = send(page + "/check", opened, Map.of("day", day, "month", month, "year", year));
        return checked.status() == 302 ? look() : checked;
    }

    /** The address of the questionnaire. */
    String questionnaire() {
        return FORM.matcher(look().ok().body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the questionnaire with these answers, and again when more was asked because of them. */
    Answer send(Map<String, String> answers) {
        String form = questionnaire();
        Answer sent = send(form, person.get(form).ok(), answers);
        return sent.status() == 200 ? send(form, sent, answers) : sent;
    }

    /** A request for {@link #send(HttpRequest.Builder)}, with whatever is to be in it. */
    HttpRequest.Builder request(String path, byte[] form) {
        return person.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(form));
    }

    Answer send(HttpRequest.Builder request) {
        return person.send(request);
    }

    private Answer send(String path, Answer shown, Map<String, String> fields) {
        Stream<String> hidden =
                HIDDEN.matcher(shown.body()).results().map(field -> pair(field.group(1), field.group(2)));
        Stream<String> typed = fields.entrySet().stream().map(field -> pair(field.getKey(), field.getValue()));
        return person.send(person.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Stream.concat(hidden, typed).collect(Collectors.joining("&")))));
    }

    /** All that the questionnaire needs. */
    static Map<String, String> complete() {
        Map<String, String> answers = new LinkedHashMap<>(Map.of("f-reached", "comes", "f-visitMode", "clinic"));
        List.of("nervous", "worrying", "littleInterest", "feelingDown", "selfHarm")
                .forEach(question -> answers.put("f-" + question, "not-at-all"));
        return answers;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
