package health.baton.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.correspondence.Room;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The reply page of one letter about two entries: each is asked, and answered, by itself. */
@WebMvcTest
@ContextConfiguration(classes = PersonPagesTest.Pages.class)
class SeveralEntriesPagesTest {
    private static final String FORM = """
            {"id":"ptcda-still","components":[
              {"type":"text","text":"# Do you still need it?"},
              {"type":"text","text":"Waiting for: **{{specialtyName}}**"},
              {"type":"radio","key":"mood","label":"Do you?","validate":{"required":true},"values":[{"label":"Yes","value":"yes"},{"label":"No","value":"no"}]}
            ]}""";
    private static final String EYES = "AAAA-AAAA";
    private static final String SECRET = "BBBB-BBBB";
    private static final Pattern FORM_ID = Pattern.compile("/forms/([0-9a-f]+)");

    @Autowired
    private MockMvc web;

    private final Room room = PersonPagesTest.Pages.room;
    private Cookie pass = new Cookie("other", "none");
    private UUID eyes = UUID.randomUUID();
    private UUID secret = UUID.randomUUID();
    private String code = "";

    @BeforeEach
    void fresh() throws Exception {
        room.startAgain();
        room.offer("letter.answered", "Answered", FORM);
        letters();
    }

    private void letters() {
        room.letterFile("processes/waiting/letters/ask.several.md", """
                # Both of them
                {{answerLink}}
                {{each entry}}
                - {{caseReference}}
                {{/each entry}}
                """);
        eyes = letter(EYES, "Ophthalmology");
        secret = letter(SECRET, "Genito-urinary medicine");
        assertThat(room.toPost.join(List.of(eyes, secret))).isTrue();
        code = "/reply/" + room.linkTo(eyes);
    }

    @Test
    void namesNothingBeforeTheCheckAndAsksAboutEachByItselfAfterIt() throws Exception {
        assertThat(body(get(code), 200)).doesNotContain("Ophthalmology", "Genito", EYES, SECRET);
        pass();

        assertThat(body(get(code), 200))
                .contains("Number 1 of 2", "Ophthalmology", EYES, "entry=" + eyes)
                .contains("Number 2 of 2", "Genito-urinary medicine", SECRET, "entry=" + secret);
    }

    @Test
    void eachCaseGetsItsOwnAnswerAndTheOtherIsStillAsked() throws Exception {
        pass();
        String page = body(get(form(secret)), 200);
        assertThat(page)
                .contains("Number 2 of 2 in your letter", SECRET, "Genito")
                .doesNotContain("Ophthalmology");

        String answered = redirect(send(secret, "no"));

        assertThat(room.toldToTheCase()).containsExactly(SECRET + " letter.answered");
        assertThat(answered).endsWith("?entry=" + secret);
        assertThat(body(get(answered), 200))
                .contains("We have your answer", "Your letter asks about more", "Number 1, reference " + EYES);
        redirect(send(eyes, "yes"));
        assertThat(room.toldToTheCase()).containsExactly(SECRET + " letter.answered", EYES + " letter.answered");
        assertThat(body(get(redirect(send(eyes, "yes"))), 200)).doesNotContain("asks about more");
        assertThat(body(get(code), 200)).contains("answers/", "entry=" + eyes, "entry=" + secret);
    }

    @Test
    void anEntryThatHasMovedOnSaysSoAndTheOtherIsAsked() throws Exception {
        pass();
        room.isOver(EYES);

        assertThat(body(get(code), 200))
                .contains("We no longer wait for an answer about this", "entry=" + secret)
                .doesNotContain("entry=" + eyes);
    }

    @Test
    void anEntryThatTakesLateAnswersIsAnsweredOnceMoreAndNoMore() throws Exception {
        room.startAgain();
        room.offerAlsoLate("letter.answered", "Answered", FORM, "read-again");
        letters();
        pass();
        room.isOver(EYES);

        assertThat(body(get(code), 200))
                .contains("You can still tell us", "entry=" + eyes, "entry=" + secret)
                .doesNotContain("We no longer wait for an answer");
        assertThat(body(get(form(eyes)), 200))
                .contains("A person reads what you tell us now")
                .doesNotContain("We no longer ask this");
        assertThat(body(get(redirect(send(eyes, "no"))), 200)).contains("somebody who will read it");
        assertThat(room.given()).as("the drawn block reads it").isZero();
        assertThat(body(get(code), 200))
                .doesNotContain("You can still tell us", "If something has changed")
                .contains("There is nothing else to answer about this");
    }

    @Test
    void theCodeOpensNoOtherLetter() throws Exception {
        UUID other = letter("CCCC-CCCC", "Cardiology");
        pass();

        assertThat(body(get(form(other)), 404)).doesNotContain("Cardiology");
        assertThat(body(send(other, "yes"), 404)).doesNotContain("Cardiology");
        assertThat(room.toldToTheCase()).isEmpty();
    }

    @Test
    void anAnswerThatWaitsForTheCheckStaysWithItsEntry() throws Exception {
        String id = formId();
        pass = new Cookie("other", "none");

        String waiting = body(send(secret, id, "no"), 200);
        assertThat(waiting).contains("not sent yet", "name=\"entry\" value=\"%s\"".formatted(secret));
        redirect(post(code + "/check")
                .param("day", "1")
                .param("month", "2")
                .param("year", "1956")
                .param("form", id)
                .param("entry", secret.toString())
                .param("key", UUID.randomUUID().toString())
                .param("asked", "mood")
                .param("f-mood", "no"));

        assertThat(room.toldToTheCase()).containsExactly(SECRET + " letter.answered");
    }

    @Test
    void theCodeOfEitherLeadsToBoth() throws Exception {
        code = "/reply/" + room.linkTo(secret);
        pass();

        assertThat(body(get(code), 200)).contains("Number 1 of 2", "Number 2 of 2");
    }

    private UUID letter(String reference, String specialty) {
        return room.toPost(
                reference,
                "waiting-list-leicester",
                "waiting",
                "ask",
                Map.of("specialtyName", specialty, "birthDate", "1956-02-01"),
                "Answer {{answerLink}}");
    }

    private String formId() throws Exception {
        pass();
        var found = FORM_ID.matcher(body(get(code), 200));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String form(UUID entry) throws Exception {
        return "%s/forms/%s?entry=%s".formatted(code, formId(), entry);
    }

    private MockHttpServletRequestBuilder send(UUID entry, String mood) throws Exception {
        return send(entry, formId(), mood);
    }

    private MockHttpServletRequestBuilder send(UUID entry, String id, String mood) {
        return post(code + "/forms/" + id)
                .param("entry", entry.toString())
                .param("key", "11111111-1111-1111-1111-111111111111")
                .param("asked", "mood")
                .param("f-mood", mood);
    }

    private void pass() throws Exception {
        pass = Objects.requireNonNull(response(post(code + "/check")
                        .param("day", "1")
                        .param("month", "2")
                        .param("year", "1956"))
                .getCookie(Pass.COOKIE));
    }

    private String redirect(MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(response(request).getRedirectedUrl());
    }

    private String body(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = response(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString();
    }

    private MockHttpServletResponse response(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(pass).with(csrf())).andReturn().getResponse();
    }
}
