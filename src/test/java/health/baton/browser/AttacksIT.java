package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody would try who wants in, or wants others out. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class AttacksIT {
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final String SIGN_IN = "username=crew&password=" + Person.PASSWORD;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final long GIGABYTE = 1L << 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stage stage;
    private final HttpClient http = HttpClient.newHttpClient();

    AttacksIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void anotherSitesFormDoesNothingAndEndsTheSession() {
        Person crew = Person.signIn(stage.baton(), "crew", "tasklist");
        String before = cases();

        HttpRequest.Builder forged = HttpRequest.newBuilder(
                        URI.create(stage.baton().url(Person.ENGINE + "/process-definition/key/ptcda/submit-form")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"variables\":{}}"));
        assertThat(crew.send(forged).status()).isEqualTo(403);
        assertThat(crew.get("/camunda/api/baton/inbox").status()).isEqualTo(401);
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void aSessionThatSomebodyElseMadeIsNotTheOneThatIsSignedIn() {
        HttpResponse<String> planted = ask(get(TASKLIST));
        String session = cookie(planted, "JSESSIONID");
        String token = cookie(planted, "XSRF-TOKEN");

        HttpResponse<String> signedIn = ask(post(LOGIN, FORM, SIGN_IN)
                .header("Cookie", "JSESSIONID=%s; XSRF-TOKEN=%s".formatted(session, token))
                .header("X-XSRF-TOKEN", token));

        assertThat(signedIn.statusCode()).isEqualTo(200);
        String mine = cookie(signedIn, "JSESSIONID");
        assertThat(mine).isNotEmpty().isNotEqualTo(session);
        assertThat(ask(get("/camunda/api/baton/inbox").header("Cookie", "JSESSIONID=" + session))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask(get("/camunda/api/baton/inbox").header("Cookie", "JSESSIONID=" + mine))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSessionThatWasSignedOutOpensNothing() {
        Person crew = Person.signIn(stage.baton(), "crew", "tasklist");
        assertThat(crew.get("/baton/meetings").status()).isEqualTo(200);

        crew.post("/camunda/api/admin/auth/user/default/logout", Map.of()).ok();

        assertThat(crew.get("/baton/meetings").status()).isEqualTo(302);
        assertThat(crew.get("/camunda/api/baton/inbox").status()).isEqualTo(401);
    }

    @Test
    void cookiesAreForNoScriptAndNoOtherSiteAndBehindTlsForNothingElse() {
        HttpResponse<String> plain = ask(get(TASKLIST));
        HttpResponse<String> behindTls = ask(get(TASKLIST).header("X-Forwarded-Proto", "https"));

        assertThat(set(plain, "JSESSIONID")).contains("HttpOnly", "SameSite=Lax");
        assertThat(set(behindTls, "JSESSIONID")).contains("HttpOnly", "SameSite=Lax", "Secure");
        // the webapps' scripts have to read this one
        assertThat(set(behindTls, "XSRF-TOKEN")).contains("SameSite=Lax", "Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, "/baton/told", "/reply/unknown", "/api/cases/XXXX-XXXX", "/elsewhere"})
    void everyAnswerForbidsToBeGuessedAtAndFramed(String address) {
        HttpResponse<String> answer = ask(get(address));

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options") + header(answer, "Content-Security-Policy"))
                .containsAnyOf("DENY", "SAMEORIGIN", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContain("java.", "Exception", "Apache");
    }

    @Test
    void behindTlsBrowsersAreToldToComeByTlsOnly() {
        for (String address : List.of(TASKLIST, "/baton/told", "/reply/unknown", "/api/cases/XXXX-XXXX")) {
            assertThat(header(ask(get(address).header("X-Forwarded-Proto", "https")), "Strict-Transport-Security"))
                    .as(address)
                    .contains("max-age=31536000");
        }
    }

    @Test
    void guessedCodesOfLettersAreAllAnsweredAlike() {
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            String guess = UUID.randomUUID().toString().replace("-", "").substring(0, 26);
            HttpResponse<String> answer = ask(get("/reply/" + guess));
            answers.add(answer.statusCode() + answer.body().replace(guess, "").replaceAll("value=\"[^\"]*\"", ""));
        }
        assertThat(answers).hasSize(1).first().asString().startsWith("404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/baton/..%2f..%2fapplication.yaml",
                "/baton/../../application.yaml",
                "/webjars/..%2f..%2f..%2fapplication.yaml",
                "/webjars/%2e%2e/%2e%2e/application.yaml",
                "/camunda/app/tasklist/..;/..;/application.yaml",
                "/camunda/api/..;/..;/engine-rest/engine",
                "/baton/admin/lists/..%2f..%2fapplication/template",
                "//engine-rest/engine",
                "/engine-rest/..;/actuator/env",
                "/reply/..%2fbaton%2fadmin",
                "/baton/told%00.css",
                "/baton/told%0d%0aSet-Cookie:x=y"
            })
    void noDetourLeadsToAFileOrPastADoor(String address) throws IOException {
        try (Raw raw = new Raw(stage.baton())) {
            raw.say("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address));

            assertThat(raw.answer((int) PATIENCE.toMillis())).matches("HTTP/1.1 (302|400|401|404).*");
        }
    }

    @Test
    void theNameOfAFileIsAWordAndNoPath() {
        String name = "../../../../tmp/<b>x</b>\\..\\list.csv";
        Visitor office = Visitor.signIn(stage.baton(), "waitinglist");
        String boundary = "----a-boundary";
        Answer taken = office.session()
                .send(office.session()
                        .request("/baton/cohorts/waiting-list-validation/file")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString("""
                                --%1$s\r
                                Content-Disposition: form-data; name="_csrf"\r
                                \r
                                %2$s\r
                                --%1$s\r
                                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                                Content-Type: text/csv\r
                                \r
                                localId,familyName\r
                                RW-2,Toothill\r
                                --%1$s--\r
                                """.formatted(boundary, office.token(), name))));

        assertThat(taken.status()).isEqualTo(302);
        assertThat(office.session().get("/baton/cohorts").ok().body()).doesNotContain("<b>x</b>");
        assertThat(java.nio.file.Path.of("/tmp/<b>x</b>\\..\\list.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/cases/ptcda, application/json",
        "POST, /api/cohorts/waiting-list-validation, application/json",
        "POST, /camunda/api/engine/engine/default/task, application/json",
        "POST, /camunda/api/engine/engine/default/deployment/create, multipart/form-data; boundary=x",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist, application/x-www-form-urlencoded",
        "POST, /notify/receipts, application/json",
        "POST, /reply/unknown/check, application/x-www-form-urlencoded",
        "PUT, /api/cohorts/waiting-list-validation/capacity/leicester, application/json",
        "POST, /api/admin/teams, text/csv",
        "POST, /api/admin/pathways, application/zip"
    })
    void aGigabyteIsRefusedEarly(String method, String address, String type) throws IOException {
        String head = "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nAuthorization: %s\r\n"
                .formatted(method, address, type, basic(address.contains("/admin/") ? "admin" : "waitinglist"));
        try (Raw announced = new Raw(stage.baton())) {
            announced.say(head + "Content-Length: %d\r\n\r\n".formatted(GIGABYTE));
            announced.chunks(40 << 20);
            assertThat(announced.answer((int) PATIENCE.toMillis())).matches("(HTTP/1.1 4\\d\\d.*)?");
        }
        try (Raw chunked = new Raw(stage.baton())) {
            chunked.say(head + "Transfer-Encoding: chunked\r\n\r\n");
            long taken = chunked.chunks(GIGABYTE);
            assertThat(taken).isLessThan(64 << 20);
            assertThat(chunked.answer((int) PATIENCE.toMillis())).matches("(HTTP/1.1 4\\d\\d.*)?");
        }
        assertThat(ask(get("/actuator/health")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /task?maxResults=-5",
                "GET /task?firstResult=x",
                "GET /task?dueAfter=yesterday",
                "GET /user?id=%00",
                "POST /task null",
                "POST /task ",
                "POST /task [",
                "POST /task []",
                "POST /task {'sorting':'x'}",
                "POST /task {'sorting':[null]}",
                "POST /task {'sorting':[{'sortBy':'nonsense','sortOrder':'asc'}]}",
                "POST /task {'orQueries':[null]}",
                "POST /task {'taskIdIn':[null]}",
                "POST /task {'name':'\\u0000'}",
                "POST /task {'processVariables':[{'name':'a','operator':'gt','value':{'a':1}}]}",
                "POST /task/<task>/claim ",
                "POST /task/<task>/claim {'userId':{}}",
                "POST /task/<task>/submit-form {'variables':[]}",
                "POST /task/<task>/submit-form {'variables':{'a':{'value':'x','type':'Nonsense'}}}",
                "POST /task/<task>/submit-form {'variables':{'a':{'value':'x','type':'Object'}}}",
                "POST /task/<task>/submit-form {'variables':{'a':{'value':'x','type':'Integer'}}}"
            })
    void whatIsNoRequestIsRefusedInASentenceWithoutTheInsidesOfPrograms(String request) {
        Person geriatrician = Person.signIn(stage.baton(), "geriatrician", "tasklist");
        String task = geriatrician
                .get(Person.ENGINE + "/task?maxResults=1")
                .ok()
                .json()
                .path(0)
                .path("id")
                .asText();
        String[] parts = request.replace("<task>", task).replace('\'', '"').split(" ", 3);
        Answer answer = parts.length == 2
                ? geriatrician.get(Person.ENGINE + parts[1])
                : geriatrician.send(parts[0], Person.ENGINE + parts[1], parts[2]);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .isNotBlank()
                .doesNotContain("java", "org.", "camunda", "Exception", "trace", "`");
    }

    @Test
    void whoStopsInTheMiddleIsHungUpOnAndHoldsNobodyUp() throws IOException {
        List<Raw> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                Raw raw = new Raw(stage.baton());
                raw.say(
                        "POST /api/cases/ptcda HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + basic("crew")
                                + "\r\nIdempotency-Key: slow\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a\"");
                slow.add(raw);
            }
            long before = System.nanoTime();
            assertThat(ask(get("/reply/unknown")).statusCode()).isEqualTo(404);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            for (Raw raw : slow) {
                assertThat(raw.answer((int) PATIENCE.toMillis())).doesNotContain(" 2");
            }
        } finally {
            for (Raw raw : slow) {
                raw.close();
            }
        }
    }

    /** JUEL, FEEL, templates of pages and of letters, SQL, markup: a name and free text are what they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1234*4321}x",
                "#{1234*4321}x",
                "[[${1234*4321}]]x",
                "__${1234*4321}__::.x",
                "{{answerLink}}x",
                "'; drop table person; --",
                "= 1234*4321",
                "string(1234*4321)"
            })
    void whatIsTypedIsNeverExecuted(String typed) {
        Person crew = Person.signIn(stage.baton(), "crew", "tasklist");
        Map<String, Object> answers = CallOuts.shortest();
        answers.put("familyName", typed);
        answers.put("whatHappened", typed);
        answers.put("wishes", typed);

        Answer started = crew.start("ptcda", answers);

        // a name may be refused as none; the text without it is taken
        if (started.status() == 400) {
            answers.remove("familyName");
            started = crew.start("ptcda", answers);
        }
        String reference = started.ok().json().get("businessKey").asText();
        String story = crew.get("/camunda/api/baton/cases/" + reference).ok().body();
        assertThat(story).contains(Answer.write(typed)).doesNotContain("5332114");
        assertThat(stage.baton()
                        .database()
                        .sql("select count(*) from act_ru_incident i join act_ru_execution e on e.id_ = i.proc_inst_id_"
                                + " where e.business_key_ = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What a guess costs is the same for names that there are and names that there are not, and says nothing. */
    @Test
    void theSignInDoesNotTellWhoHasAnAccount() {
        Answer known = Person.nobody(stage.baton())
                .signInWith("schoolnurse", "guessed", "tasklist", Map.of("X-Forwarded-For", "192.0.2.60"));
        Answer unknown = Person.nobody(stage.baton())
                .signInWith("nobody-of-that-name", "guessed", "tasklist", Map.of("X-Forwarded-For", "192.0.2.61"));

        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(401);
        assertThat(withoutTime(unknown)).isEqualTo(withoutTime(known));
    }

    private static String withoutTime(Answer answer) {
        return answer.body().replaceFirst("\"timestamp\":\"[^\"]*\"", "");
    }

    private String cases() {
        return stage.baton()
                .database()
                .sql("select count(*) from case_start")
                .query(String.class)
                .single();
    }

    private HttpRequest.Builder get(String address) {
        return HttpRequest.newBuilder(URI.create(stage.baton().url(address))).timeout(PATIENCE);
    }

    private HttpRequest.Builder post(String address, String type, String body) {
        return get(address).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String name) {
        return "Basic "
                + Base64.getEncoder().encodeToString((name + ":" + Person.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String set(HttpResponse<String> answer, String cookie) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith(cookie + "="))
                .findFirst()
                .orElse("");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return Stream.of(set(answer, name).split(";"))
                .findFirst()
                .map(pair -> pair.substring(Math.min(pair.length(), name.length() + 1)))
                .orElse("");
    }
}
