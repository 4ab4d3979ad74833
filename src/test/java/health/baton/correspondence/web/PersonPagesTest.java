package health.baton.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.correspondence.Inbox;
import health.baton.correspondence.LetterEntries;
import health.baton.correspondence.PersonReplies;
import health.baton.correspondence.Replies;
import health.baton.correspondence.Room;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of whoever has a letter to the person, with every kind of field. */
@WebMvcTest
@ContextConfiguration(classes = PersonPagesTest.Pages.class)
class PersonPagesTest {
    private static final String FORM = """
            {"id":"ptcda-how","components":[
              {"type":"text","text":"# How <i>are</i> you?\\n\\nBorn {{birthDate}}, {{whatHappened}}. Ring [us](tel:0116) or [not](javascript:alert)"},
              {"type":"text","text":"## Thank you","properties":{"afterwards":"only"}},
              {"type":"textfield","key":"name","label":"Your <b>name</b>","description":"As <u>written</u>","validate":{"required":true,"maxLength":10}},
              {"type":"textarea","key":"words","label":"In your words","validate":{"maxLength":20}},
              {"type":"number","key":"weight","label":"Weight","validate":{"min":1,"max":300},"appearance":{"prefixAdorner":"about","suffixAdorner":"kg"}},
              {"type":"select","key":"who","label":"Who","values":[{"label":"Me & you","value":"me"},{"label":"Other","value":"other"}]},
              {"type":"radio","key":"mood","label":"Mood","validate":{"required":true},"values":[{"label":"Good","value":"good"},{"label":"Bad","value":"bad"}]},
              {"type":"text","text":"Ring **116 123**","conditional":{"hide":"=mood != \\"bad\\""}},
              {"type":"group","label":"More","conditional":{"hide":"=mood != \\"bad\\""},"components":[
                {"type":"checkbox","key":"ring","label":"Ring me"},
                {"type":"textfield","key":"ringWhen","label":"When","validate":{"required":true,"maxLength":10},"conditional":{"hide":"=ring != true"}}]},
              {"type":"checklist","key":"troubles","label":"Troubles","values":[{"label":"Sleep","value":"sleep"},{"label":"Food","value":"food"}]},
              {"type":"datetime","subtype":"date","key":"since","label":"Since"},
              {"type":"datetime","subtype":"time","key":"at","label":"At"},
              {"type":"datetime","subtype":"datetime","key":"moment","label":"Moment"},
              {"type":"number","key":"shown","label":"Shown","readonly":true},
              {"type":"separator"},
              {"type":"checkbox","key":"agree","label":"I agree","validate":{"required":true}}
            ]}""";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("name=\"asked\" value=\"([^\"]+)\"");

    @SpringBootConfiguration
    @Import({
        ReplyPage.class,
        PersonPages.class,
        PersonForm.class,
        ToReadPage.class,
        LetterPage.class,
        InboxEndpoint.class
    })
    @ImportAutoConfiguration(ThymeleafAutoConfiguration.class)
    static class Pages {
        /** One room, begun again for every test, behind beans that stay. */
        static Room room = Room.withoutMail();

        @Bean
        Replies replies() {
            return room.replies;
        }

        @Bean
        PersonReplies person() {
            return room.person;
        }

        @Bean
        LetterEntries entries() {
            return room.entries;
        }

        @Bean
        Inbox inbox() {
            return room.inbox;
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    @Autowired
    private MockMvc web;

    private final Room room = Pages.room;
    private Cookie pass = new Cookie("other", "none");
    private String code = "";
    private String form = "";

    @BeforeEach
    void fresh() throws Exception {
        room.startAgain();
        room.offer("letter.answered", "Questionnaire answered", FORM);
        code = "/reply/" + room.writtenByLink();
    }

    @Test
    void showsNothingPersonalBeforeTheCheck() throws Exception {
        assertThat(body(get(code), 200))
                .contains("date of birth of the person to whom the letter was sent", "0116 496 0001", "999")
                .doesNotContain("OKORO", "Grace", "1934", "Dear you", "How", "in your care", Room.CASE);
        assertThat(web.perform(get(code + "/forms/000000000000"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(code);
    }

    @Test
    void showsEveryKindOfFieldAndNothingThatPeopleWroteAsMarkup() throws Exception {
        pass();
        String page = body(get(form), 200);

        assertThat(page)
                .contains(
                        "<h1 class=\"govuk-heading-l\">How &lt;i&gt;are&lt;/i&gt; you?</h1>",
                        "Born 27-Mar-1934, Fell in the kitchen &lt;b&gt;twice&lt;/b&gt;.",
                        "<a rel=\"nofollow\" href=\"tel:0116\">us</a>",
                        "Your &lt;b&gt;name&lt;/b&gt;</label>",
                        "As &lt;u&gt;written&lt;/u&gt;</div>",
                        "In your words (optional)",
                        "At most 20 characters.",
                        ">about</div>",
                        ">kg</div>",
                        "<option value=\"me\">Me &amp; you</option>",
                        "type=\"radio\" id=\"f-mood\" name=\"f-mood\" value=\"good\"",
                        "type=\"checkbox\" id=\"f-troubles\" name=\"f-troubles\" value=\"sleep\"",
                        "id=\"f-since-day\" name=\"f-since-day\"",
                        "id=\"f-at-minute\" name=\"f-at-minute\"",
                        "id=\"f-moment-year\"",
                        "id=\"f-moment-hour\"",
                        "type=\"checkbox\" id=\"f-agree\" name=\"f-agree\" value=\"yes\"")
                .doesNotContain(
                        "Thank you",
                        "116 123",
                        "Ring me",
                        "Shown",
                        "<b>",
                        "<i>",
                        "<u>",
                        "javascript",
                        "There is a problem");
    }

    @Test
    void asksForWhatAnAnswerBringsUpAndKeepsTheOthers() throws Exception {
        pass();
        String first = body(get(form), 200);
        String second = body(send(first, "f-name", "Grace", "f-mood", "bad", "f-agree", "yes", "f-weight", "x<y"), 200);

        assertThat(second)
                .contains("Your answers are not sent yet", "New question", "Ring me", "Ring <strong>116 123</strong>")
                .contains("value=\"Grace\"", "value=\"x&lt;y\"", "value=\"bad\" checked=\"checked\"")
                .doesNotContain("There is a problem");
        String third = body(send(second, "f-name", "Grace", "f-mood", "bad", "f-agree", "yes", "f-ring", "yes"), 200);
        assertThat(third).contains("name=\"f-ringWhen\"");
        assertThat(room.toldToTheCase()).isEmpty();
        assertThat(told(send(
                        third,
                        "f-name",
                        "Grace",
                        "f-mood",
                        "bad",
                        "f-agree",
                        "yes",
                        "f-ring",
                        "yes",
                        "f-ringWhen",
                        "Now")))
                .contains("Ring <strong>116 123</strong>", "<h3>Thank you</h3>", ">Now</dd>");
    }

    @Test
    void dropsWhatIsNoLongerAsked() throws Exception {
        pass();
        String page = body(get(form), 200);
        String more = body(send(page, "f-name", "Grace", "f-mood", "bad", "f-agree", "yes"), 200);

        assertThat(told(send(more, "f-name", "Grace", "f-mood", "good", "f-agree", "yes", "f-ring", "yes")))
                .doesNotContain("Ring me", "116 123");
    }

    @Test
    void saysBesideTheFieldAndAboveWhatIsWrong() throws Exception {
        pass();
        String page = body(get(form), 200);

        assertThat(body(
                        send(
                                page,
                                "f-words",
                                "x".repeat(21),
                                "f-weight",
                                "heavy <b>",
                                "f-who",
                                "<script>",
                                "f-since-day",
                                "31",
                                "f-since-month",
                                "2",
                                "f-since-year",
                                "2026",
                                "f-at-hour",
                                "25"),
                        422))
                .contains(
                        "There is a problem",
                        "<a href=\"#f-name\">Your &lt;b&gt;name&lt;/b&gt; – An answer is needed</a>",
                        "<a href=\"#f-mood\">Mood – An answer is needed</a>",
                        "<a href=\"#f-since-day\">Since – “31 2 2026” is not a date</a>",
                        "<a href=\"#f-at-hour\">At – “25:” is not a time of day</a>",
                        "is longer than 20 characters (21)",
                        "“heavy ·b·” is not a number",
                        "value=\"heavy &lt;b&gt;\"",
                        "is not one of the options",
                        "I agree – “false” must be ticked",
                        "id=\"f-weight-error\"",
                        "aria-describedby=\"f-weight-error\"")
                .doesNotContain("<script>", "<b>");
        assertThat(room.toldToTheCase()).isEmpty();
    }

    @Test
    void theSameSentTwiceIsOneAnswerAndAChangedOneAnother() throws Exception {
        pass();
        String page = body(get(form), 200);
        String first = address(send(page, "f-name", "Grace", "f-mood", "good", "f-agree", "yes"));

        assertThat(address(send(page, "f-name", "Grace", "f-mood", "good", "f-agree", "yes")))
                .isEqualTo(first);
        assertThat(room.toldToTheCase()).hasSize(1);
        assertThat(body(get(first), 200)).contains("We have your answer", "Mon 01-Jun-2026 11:00", ">Grace</dd>");
        String second = address(send(page, "f-name", "Gracie", "f-mood", "good", "f-agree", "yes"));
        assertThat(second).isNotEqualTo(first);
        assertThat(body(get(code), 200)).contains(first, second, "What else you can tell us");
    }

    @Test
    void triesAgainWhenTheCaseChangesAtTheSameMoment() throws Exception {
        pass();
        String page = body(get(form), 200);
        room.theCaseChangesAtTheSameMoment(2);
        assertThat(told(send(page, "f-name", "Grace", "f-mood", "good", "f-agree", "yes")))
                .contains("Grace");

        room.theCaseChangesAtTheSameMoment(3);
        assertThat(body(send(page, "f-name", "Anna", "f-mood", "good", "f-agree", "yes"), 422))
                .contains("could not be taken just now", "value=\"Anna\"");
    }

    @Test
    void whatTookLongToWriteWaitsForTheSecondCheck() throws Exception {
        pass();
        String page = body(get(form), 200);
        room.pass(Duration.ofMinutes(31));

        String check = body(send(page, "f-name", "Grace <3", "f-mood", "good", "f-agree", "yes"), 200);
        assertThat(check)
                .contains(
                        "Your answers are not sent yet",
                        "<input type=\"hidden\" name=\"f-name\" value=\"Grace &lt;3\">",
                        "name=\"asked\" value=\"mood\"",
                        "name=\"day\"");
        MockHttpServletRequestBuilder again =
                hidden(check, post(code + "/check").with(csrf()));
        assertThat(body(again.param("day", "1").param("month", "1").param("year", "1950"), 422))
                .contains("That is not the date of birth", "name=\"f-name\" value=\"Grace &lt;3\"");
        again = hidden(check, post(code + "/check").with(csrf()));
        MvcResult checked = web.perform(
                        again.param("day", "27").param("month", "3").param("year", "1934"))
                .andReturn();
        pass = checked.getResponse().getCookie(Pass.COOKIE);

        assertThat(body(get(String.valueOf(checked.getResponse().getRedirectedUrl())), 200))
                .contains("We have your answer", "Grace &lt;3");
    }

    @Test
    void keepsAndPassesOnWhatComesTooLate() throws Exception {
        pass();
        String page = body(get(form), 200);
        room.nobodyWaitsAnyMore();

        assertThat(body(get(code), 200)).contains("We no longer wait for an answer", "You have done nothing wrong");
        assertThat(body(get(form), 200))
                .contains("We no longer ask this", "0116 496 0001")
                .doesNotContain("f-name");
        assertThat(told(send(page, "f-name", "Grace", "f-mood", "good", "f-agree", "yes")))
                .contains("Things had moved on before your answer came");
        web.perform(get("/baton/to-read")).andExpect(status().isUnauthorized());
        room.signIn("coordinator", "coordinator-leicester");
        assertThat(body(get("/baton/to-read"), 200))
                .as("a task beside the case shows it")
                .contains("There is nothing to be read");
        UUID toRead = room.givenToSomebody();
        assertThat(room.inbox.open(toRead).orElseThrow().text()).contains("Grace", "Questionnaire answered");
        assertThat(room.inbox.mine()).extracting(Inbox.Item::id).containsExactly(toRead);
    }

    @Test
    void saysWhatToDoWhenTheAddressNoLongerWorks() throws Exception {
        for (int wrong = 1; wrong <= 5; wrong++) {
            web.perform(post(code + "/check")
                    .with(csrf())
                    .param("day", "1")
                    .param("month", "1")
                    .param("year", "1950"));
        }
        assertThat(body(get(code), 423)).contains("This link is locked", "0116 496 0001", "on the telephone");

        String old = "/reply/" + room.writtenByLink();
        room.pass(Duration.ofDays(61));
        assertThat(body(get(old), 410)).contains("too old", "0116 496 0001").doesNotContain("If you have an account");
    }

    @Test
    void hasNoAnswersAsAPracticeHasAndNoFormsOfOthers() throws Exception {
        pass();

        web.perform(post(code + "/answer").cookie(pass).with(csrf()).param("answer", "noted"))
                .andExpect(redirectedUrl(code));
        web.perform(post(form).cookie(pass)).andExpect(status().isForbidden());
        assertThat(body(get(code + "/forms/000000000000"), 404)).contains("What you can do");
        assertThat(body(get(code + "/answers/00000000-0000-0000-0000-000000000000"), 404))
                .contains("What you can do");
        String practice = "/reply/" + room.toldByLink();
        assertThat(web.perform(get(practice + form.substring(code.length())).cookie(pass))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(practice);
    }

    private void pass() throws Exception {
        MvcResult checked = web.perform(post(code + "/check")
                        .with(csrf())
                        .param("day", "27")
                        .param("month", "3")
                        .param("year", "1934"))
                .andExpect(redirectedUrl(code))
                .andReturn();
        pass = checked.getResponse().getCookie(Pass.COOKIE);
        Matcher link =
                Pattern.compile("href=\"(" + code + "/forms/[0-9a-f]+)\"").matcher(body(get(code), 200));
        assertThat(link.find()).isTrue();
        form = link.group(1);
    }

    /** With what the page has in hidden boxes. */
    private MockHttpServletRequestBuilder send(String page, String... boxes) {
        MockHttpServletRequestBuilder request = post(form).with(csrf());
        KEY.matcher(page).results().forEach(key -> request.param("key", key.group(1)));
        ASKED.matcher(page).results().forEach(asked -> request.param("asked", asked.group(1)));
        for (int i = 0; i < boxes.length; i += 2) {
            request.param(boxes[i], boxes[i + 1]);
        }
        return request;
    }

    private static MockHttpServletRequestBuilder hidden(String page, MockHttpServletRequestBuilder request) {
        Pattern.compile("<input type=\"hidden\" name=\"([^\"_]+)\" value=\"([^\"]*)\">")
                .matcher(page)
                .results()
                .forEach(box -> request.param(box.group(1), box.group(2).replace("&lt;", "<")));
        return request;
    }

    private String address(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult sent = web.perform(request.cookie(pass)).andReturn();
        assertThat(sent.getResponse().getStatus())
                .as(sent.getResponse().getContentAsString())
                .isEqualTo(302);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private String told(MockHttpServletRequestBuilder request) throws Exception {
        return body(get(address(request)), 200);
    }

    private String body(MockHttpServletRequestBuilder request, int status) throws Exception {
        return web.perform(request.cookie(pass))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
