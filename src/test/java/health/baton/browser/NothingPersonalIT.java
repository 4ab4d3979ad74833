package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People whose names, numbers and addresses nobody could mistake go through cases, refusals, the pages and the doors of
 * programs. Afterwards they stand in the case file, and in no log, figure, key, address or notice.
 */
@ExtendWith({Chromium.class, Stage.Shared.class})
class NothingPersonalIT {
    private static final String FAMILY = "Xylophonsky";
    private static final String GIVEN = "Zebedeeus";
    private static final String NUMBER = "9990006601";
    private static final String STREET = "Quagga Crescent";
    private static final String TELEPHONE = "07700 900966";
    private static final String WORDS = "vermilion umbrella";
    private static final List<String> MARKS = List.of(
            FAMILY, GIVEN, NUMBER, "999 000 6601", STREET, TELEPHONE, TELEPHONE.replace(" ", ""), "1917-03-09", WORDS);

    private final Stage stage;

    NothingPersonalIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void standsInLogsFiguresKeysAddressesOrNotices() throws IOException {
        String reference = goThroughEverything();

        assertThat(stage.baton()
                        .database()
                        .sql("select count(*) from timeline_entry where case_reference = ? and answers::text ilike ?")
                        .params(reference, "%" + FAMILY + "%")
                        .query(Integer.class)
                        .single())
                .as("the case file itself has them")
                .isPositive();
        nothingIn("the log", Files.readString(stage.baton().log()));
        nothingIn(
                "the figures",
                Person.signIn(stage.baton(), "admin", "admin")
                        .api("GET", "/actuator/prometheus", "", Map.of())
                        .ok()
                        .body());
        try (Stream<Path> files = Files.list(Stage.addresses())) {
            List<Path> logs = files.toList();
            assertThat(logs).isNotEmpty();
            for (Path log : logs) {
                String addresses = Files.readString(log);
                assertThat(addresses).contains("/baton/admin/person", "/api/cases/");
                nothingIn("the addresses", addresses);
            }
        }
        for (String table :
                stage.baton().database().sql("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_name like 'act\\_%'""").query(String.class).list()) {
            for (String mark : MARKS) {
                assertThat(stage.baton()
                                .database()
                                .sql("select count(*) from %1$s x where x::text ilike ?".formatted(table))
                                .param("%" + mark + "%")
                                .query(Integer.class)
                                .single())
                        .as("“%s” in the engine's table %s", mark, table)
                        .isZero();
            }
        }
        for (String mark : MARKS) {
            assertThat(stage.baton()
                            .database()
                            .sql("""
                                    select count(*) from message m where m.subject ilike :mark or m.dedupe_key ilike :mark
                                      or m.last_error ilike :mark
                                      or m.kind in ('reminder', 'notice') and m.channel = 'email' and m.body_markdown ilike :mark""")
                            .param("mark", "%" + mark + "%")
                            .query(Integer.class)
                            .single())
                    .as("“%s” in a subject, a key or a notice to staff", mark)
                    .isZero();
        }
    }

    private String goThroughEverything() {
        Map<String, Object> fall = CallOuts.fall(FAMILY, NUMBER);
        fall.putAll(Map.of(
                "givenName",
                GIVEN,
                "birthDate",
                "1917-03-09",
                "callBackNumber",
                TELEPHONE,
                "whereabouts",
                "17 " + STREET,
                "whatHappened",
                "Fell over a " + WORDS));
        Journey journey = new Journey(stage.baton(), fall);
        journey.upTo("the practice answers");
        refusals(fall);
        Person crew = Person.signIn(stage.baton(), "crew", "tasklist");
        crew.api("GET", "/api/cases/" + journey.reference(), "", Map.of()).ok();
        crew.get("/baton/downtime/urgent/crew-leicester.pdf").ok();
        crew.get("/baton/my-decisions").ok();
        Person admin = Person.signIn(stage.baton(), "admin", "admin");
        assertThat(post(
                                admin,
                                "/baton/admin/person",
                                Map.of("about", NUMBER, "askedBy", FAMILY, "reason", "17", "form", "html"))
                        .ok()
                        .body())
                .contains(FAMILY.toUpperCase(Locale.UK));
        Person coordinator = Person.signIn(stage.baton(), "coordinator", "tasklist");
        post(
                coordinator,
                "/baton/nhs-numbers",
                Map.of("superseded", NUMBER, "current", NUMBER, "reason", FAMILY + " said so"));
        return journey.reference();
    }

    /** What is refused is quoted to whoever sent it, and to nobody else. */
    private void refusals(Map<String, Object> fall) {
        Person crew = Person.signIn(stage.baton(), "crew", "tasklist");
        Map<String, Object> wrong = new LinkedHashMap<>(fall);
        wrong.put("nhsNumber", "9990006602");
        wrong.put("gender", FAMILY);
        wrong.put("practiceCode", STREET);
        assertThat(crew.start("ptcda", wrong).status()).isEqualTo(400);
        for (String body : List.of(Answer.write(wrong), "{\"familyName\": \"" + FAMILY, "{\"" + FAMILY + "\": 1}")) {
            assertThat(crew.api(
                                    "POST",
                                    "/api/cases/ptcda",
                                    body,
                                    Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                            .status())
                    .isEqualTo(400);
        }
    }

    private static Answer post(Person person, String page, Map<String, String> fields) {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(person.get(page).ok().body());
        StringBuilder form = new StringBuilder("_csrf=");
        assertThat(token.find()).isTrue();
        form.append(encoded(token.group(1)));
        fields.forEach(
                (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
        return person.send(person.request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void nothingIn(String what, String text) {
        for (String mark : MARKS) {
            assertThat(text.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT)))
                    .as("“%s” in %s", mark, what)
                    .isFalse();
        }
    }
}
