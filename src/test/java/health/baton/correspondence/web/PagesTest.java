package health.baton.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.correspondence.Room;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest
@ContextConfiguration(classes = PersonPagesTest.Pages.class)
class PagesTest {
    @Autowired
    private MockMvc web;

    private final Room room = PersonPagesTest.Pages.room;
    private Cookie pass = new Cookie("other", "none");

    @BeforeEach
    void fresh() {
        room.startAgain();
    }

    @Test
    void showsNothingPersonalBeforeTheCheck() throws Exception {
        String code = room.asking().toldByLink();

        assertThat(body(get("/reply/" + code), 200))
                .contains("date of birth", "0116 496 0001", "name=\"_csrf\"")
                .doesNotContain("OKORO", "Grace", "Fell", "999 000", "1934", Room.CASE);
    }

    @Test
    void showsTheDocumentAfterTheCheckAndTellsTheCaseOfTheAnswerOnce() throws Exception {
        String code = room.asking().toldByLink();
        check(code, "27", "3", "1934").andExpect(redirectedUrl("/reply/" + code));

        assertThat(body(get("/reply/" + code), 200))
                .contains("OKORO", "Fell in the kitchen &lt;b&gt;twice&lt;/b&gt;", "Review the water tablets")
                .doesNotContain("<b>");
        answer(code, "done", "").andExpect(redirectedUrl("/reply/" + code));
        answer(code, "cannot", "Changed my mind").andExpect(redirectedUrl("/reply/" + code));

        assertThat(body(get("/reply/" + code), 200))
                .contains("Answered Mon 01-Jun-2026 11:00", "It is done")
                .doesNotContain("Changed my mind", "Send the answer");
        assertThat(room.toldToTheCase())
                .containsExactly("K7QM-4XTN gp.opened {}", "K7QM-4XTN gp.answered {gpAnswer=done}");
    }

    @Test
    void wantsAReasonWhenItCannotBeDone() throws Exception {
        String code = room.asking().toldByLink();
        check(code, "27", "3", "1934");

        assertThat(body(request("answer", code).param("answer", "cannot").param("reason", " "), 422))
                .contains("Say why it cannot be done", "href=\"#reason\"");
        assertThat(body(request("answer", code).param("answer", "noted"), 422)).contains("Choose an answer");
        assertThat(body(request("answer", code).param("answer", "cannot").param("reason", "x".repeat(1001)), 422))
                .contains("1000 characters or less");
        assertThat(room.toldToTheCase()).containsExactly("K7QM-4XTN gp.opened {}");

        answer(code, "cannot", "Not our patient <i>any more</i>");
        assertThat(body(get("/reply/" + code), 200)).contains("because: ", "Not our patient &lt;i&gt;any more");
        assertThat(room.toldToTheCase())
                .containsExactly("K7QM-4XTN gp.opened {}", "K7QM-4XTN gp.answered {gpAnswer=cannot}");
    }

    @Test
    void offersOnlyToNoteWhatAsksForNothing() throws Exception {
        String code = room.toldByLink();
        check(code, "27", "3", "1934");

        assertThat(body(get("/reply/" + code), 200))
                .contains("Nothing is asked of you.", "value=\"noted\"")
                .doesNotContain("value=\"done\"");
    }

    @Test
    void saysSoWhenTheCaseNoLongerWaits() throws Exception {
        String code = room.asking().toldByLink();
        room.nobodyWaitsAnyMore();
        check(code, "27", "3", "1934");
        answer(code, "done", "");

        assertThat(body(get("/reply/" + code), 200)).contains("no longer waited for an answer");
    }

    @Test
    void locksTheLinkAfterFiveWrongTries() throws Exception {
        String code = room.toldByLink();
        for (int wrong = 1; wrong <= 4; wrong++) {
            check(code, "1", "1", "1950").andExpect(status().isUnprocessableEntity());
        }
        check(code, "1", "1", "1950")
                .andExpect(status().isLocked())
                .andExpect(content().string(containsString("This link is locked")));

        check(code, "27", "3", "1934").andExpect(status().isLocked());
        assertThat(body(get("/reply/" + code), 423))
                .contains("This link is locked", "0116 496 0001")
                .doesNotContain("OKORO", Room.CASE);
    }

    @Test
    void doesNotCountWhatIsNoDate() throws Exception {
        String code = room.toldByLink();
        for (int i = 1; i <= 6; i++) {
            assertThat(body(
                            request("check", code)
                                    .param("day", "31")
                                    .param("month", "2")
                                    .param("year", "x<y"),
                            422))
                    .contains("Enter a real date of birth", "x&lt;y");
        }
        check(code, "27", "3", "1934").andExpect(redirectedUrl("/reply/" + code));
    }

    @Test
    void takesTheCaseReferenceWhereNoBirthDateIsKnown() throws Exception {
        String code = room.withoutBirthDate().toldByLink();

        check(code, "27", "3", "1934").andExpect(status().isUnprocessableEntity());
        ResultActions checked = web.perform(request("check", code).param("reference", "k7qm 4xtn"));
        checked.andExpect(redirectedUrl("/reply/" + code));
        keepPass(checked);
        assertThat(body(get("/reply/" + code), 200)).contains("OKORO");
    }

    @Test
    void thePassOpensOnlyItsLinkAndNotForLong() throws Exception {
        String code = room.toldByLink();
        ResultActions checked = check(code, "27", "3", "1934");
        Cookie given = checked.andReturn().getResponse().getCookie("baton-reply-pass");
        assertThat(given.isHttpOnly()).isTrue();
        assertThat(given.getPath()).isEqualTo("/reply/" + code);

        assertThat(body(get("/reply/" + room.toldByLink()), 200)).doesNotContain("OKORO");
        assertThat(body(get("/reply/" + code), 200)).contains("OKORO");
        room.pass(Duration.ofMinutes(31));
        assertThat(body(get("/reply/" + code), 200)).contains("date of birth").doesNotContain("OKORO");
    }

    @Test
    void refusesAnAnswerWithoutTheCheck() throws Exception {
        String code = room.asking().toldByLink();

        answer(code, "done", "").andExpect(redirectedUrl("/reply/" + code));
        assertThat(room.toldToTheCase()).isEmpty();
    }

    @Test
    void refusesAnAnswerFromAnotherSite() throws Exception {
        String code = room.asking().toldByLink();

        web.perform(post("/reply/" + code + "/answer").param("answer", "done")).andExpect(status().isForbidden());
    }

    @Test
    void saysWhatToDoWithAnUnknownOrAnOldCode() throws Exception {
        assertThat(body(get("/reply/" + "0".repeat(26)), 404)).contains("What you can do");
        assertThat(body(get("/reply/nonsense"), 404)).contains("What you can do");
        String code = room.toldByLink();
        room.pass(Duration.ofDays(61));

        assertThat(body(get("/reply/" + code), 410)).contains("too old", "0116 496 0001");
        check(code, "27", "3", "1934").andExpect(status().isGone());
    }

    @Test
    void leavesNoTraceInCachesAndReferrers() throws Exception {
        web.perform(get("/reply/" + room.toldByLink()))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void showsTheInboxToTheTeamAndNotesWhoOpenedWhat() throws Exception {
        room.asking().toldByLink();
        UUID id = room.ids().get(0);
        room.signIn("practice", "practice-c82009");

        assertThat(body(get("/camunda/api/baton/inbox"), 200)).contains(id.toString(), "OKORO", "\"openedAt\":null");
        assertThat(body(get("/camunda/api/baton/messages/" + id), 200))
                .contains("\"heading\":\"What is asked of you\"", "Review the water tablets");
        assertThat(body(get("/camunda/api/baton/inbox"), 200)).contains("\"openedAt\":\"2026-06-01T10:00:00Z\"");
    }

    @Test
    void showsAMessageToNobodyElse() throws Exception {
        room.toldByLink();
        String message = "/camunda/api/baton/messages/" + room.ids().get(0);
        room.signIn("otherpractice", "practice-c82010");

        assertThat(body(get("/camunda/api/baton/inbox"), 200)).isEqualTo("[]");
        assertThat(body(get("/camunda/api/baton/cases/" + Room.CASE + "/messages"), 200))
                .isEqualTo("[]");
        web.perform(get(message)).andExpect(status().isNotFound());
        web.perform(get("/baton/letters/" + room.ids().get(0))).andExpect(status().isNotFound());
        room.signOut();
        web.perform(get(message)).andExpect(status().isUnauthorized());
        web.perform(get("/camunda/api/baton/inbox")).andExpect(status().isUnauthorized());
        web.perform(get("/baton/letters/" + room.ids().get(0))).andExpect(status().isUnauthorized());
    }

    @Test
    void printsALetterForWhoMayReadTheCase() throws Exception {
        room.toldByLink();
        room.signIn("crew", "crew-leicester");
        room.mayReadTheCase();

        assertThat(body(get("/baton/letters/" + room.ids().get(0)), 200))
                .contains("OKORO", "Nothing is asked of you.", "nhs.css");
        assertThat(body(get("/camunda/api/baton/cases/" + Room.CASE + "/messages"), 200))
                .contains("\"openedAt\":null");
    }

    @Test
    void saysToWhomAMessageWentHowAndWhatCameBack() throws Exception {
        String code = room.asking().toldByLink();
        check(code, "27", "3", "1934");
        room.signIn("crew", "crew-leicester");
        room.mayReadTheCase();
        assertThat(body(get("/camunda/api/baton/cases/" + Room.CASE + "/messages"), 200))
                .contains(
                        "\"to\":\"Team practice-c82009\"",
                        "\"channel\":\"work-queue\",\"arrivedAt\":\"2026-06-01T10:00:00Z\",\"failedAt\":null",
                        "\"asked\":true",
                        "\"answer\":null");

        answer(code, "cannot", "No nurse this week");

        assertThat(body(get("/camunda/api/baton/cases/" + Room.CASE + "/messages"), 200))
                .contains("\"answer\":\"cannot\",\"reason\":\"No nurse this week\"");
    }

    private String body(MockHttpServletRequestBuilder request, int status) throws Exception {
        return web.perform(request.cookie(pass))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions check(String code, String day, String month, String year) throws Exception {
        ResultActions checked = web.perform(
                request("check", code).param("day", day).param("month", month).param("year", year));
        keepPass(checked);
        return checked;
    }

    private void keepPass(ResultActions checked) {
        Cookie given = checked.andReturn().getResponse().getCookie("baton-reply-pass");
        pass = given == null ? pass : given;
    }

    private ResultActions answer(String code, String answer, String reason) throws Exception {
        return web.perform(request("answer", code).param("answer", answer).param("reason", reason));
    }

    private MockHttpServletRequestBuilder request(String act, String code) {
        return post("/reply/" + code + "/" + act).cookie(pass).with(csrf());
    }
}
