package health.baton.told;

import static health.baton.testing.AsSomebody.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.casefile.CaseFile;
import health.baton.engine.Authorizations;
import health.baton.engine.Cases;
import health.baton.engine.Deployments;
import health.baton.engine.OpenTask;
import health.baton.engine.RunningEngine;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import health.baton.testing.AsSomebody;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** A call handler, whose team has no part in the case yet, writes down what somebody said. */
class WriteDownTest extends RunningEngine {
    private static final String PAGE = "/baton/told";

    @Autowired
    Deployments deployments;

    @Autowired
    Authorizations authorizations;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    CaseFile file;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient db;

    @Autowired
    WebApplicationContext context;

    private final Slips slips = new Slips();
    private AsSomebody pages;
    private String reference = "";

    @BeforeEach
    void oneCaseThatWaits() {
        deployments.deploy(slips.key, slips.files());
        authorizations.allowStarts(Slips.STARTER, Set.of(slips.key));
        pages = new AsSomebody(context, signedIn);
        signedIn.as(
                "crew",
                () -> reference = cases.start(
                        slips.key,
                        Map.of("familyName", "Ashdown", "birthDate", "1961-04-05"),
                        UUID.randomUUID().toString()));
    }

    @Test
    void findsTheCaseByReferenceAndBirthDateAndTellsItInTheOwnName() {
        String form = body(pages.as(
                "callhandler", who(post(PAGE), reference.replace("-", "").toLowerCase(java.util.Locale.ROOT), "5")));
        assertThat(form)
                .contains(
                        "ASHDOWN",
                        Slips.EVENT,
                        "Read it back to them.",
                        "Their letter speaks of Ashdown.",
                        "What did they say?");

        MvcResult sent = pages.as("callhandler", answer().param("f-said", "Still needed"));

        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(body(pages.as("callhandler", get(PAGE).flashAttrs(sent.getFlashMap()))))
                .contains("Recorded: ", Slips.EVENT, "ASHDOWN");
        assertThat(file.story(reference))
                .filteredOn(entry -> entry.label().equals(Slips.EVENT))
                .singleElement()
                .satisfies(entry -> assertThat(entry.who()).isEqualTo("callhandler"));
        assertThat(tasks.ofCase(reference)).extracting(OpenTask::label).containsExactly(Slips.AFTERWARDS);
        assertThat(db.sql("select who from access_log where case_reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .contains("callhandler");
    }

    @Test
    void saysAboutWhatElseTheSameLetterAsks() {
        String other = UUID.randomUUID().toString();
        UUID first = UUID.randomUUID();
        letter(first, first, reference);
        letter(UUID.randomUUID(), first, other);
        letter(UUID.randomUUID(), null, "alone-" + other);

        assertThat(body(pages.as("callhandler", who(post(PAGE), reference, "5"))))
                .contains("The same letter asks about more", other)
                .doesNotContain("alone-");

        MvcResult sent = pages.as("callhandler", answer().param("f-said", "Still needed"));
        assertThat(body(pages.as("callhandler", get(PAGE).flashAttrs(sent.getFlashMap()))))
                .contains("Recorded: ", other);
    }

    private void letter(UUID id, @Nullable UUID joinedTo, String about) {
        db.sql("""
                        insert into message (id, case_reference, kind, channel, subject, body_markdown, asked, dedupe_key,
                          created_at, joined_to) values (?, ?, 'letter', 'print', 'A', 'B', true, ?, now(), ?)""").params(id, about, id.toString(), joinedTo).update();
    }

    @Test
    void showsNobodyToWhoeverDoesNotKnowTheBirthDateOrMayNotWriteItDown() {
        for (MvcResult refused : new MvcResult[] {
            pages.as("callhandler", who(post(PAGE), reference, "6")),
            pages.as("callhandler", who(post(PAGE), "K7QM-4XTN", "5")),
            pages.as("callhandler", who(post(PAGE), reference, "50")),
            pages.as("practice", who(post(PAGE), reference, "5")),
            pages.as("practice", answer().param("f-said", "Still needed"))
        }) {
            assertThat(refused.getResponse().getStatus()).isEqualTo(422);
            assertThat(body(refused)).contains("There is a problem").doesNotContain("ASHDOWN", "Ashdown", Slips.EVENT);
        }
        assertThat(tasks.ofCase(reference)).extracting(OpenTask::label).containsExactly("Wait");
    }

    @Test
    void refusesWhatTheFormRefusesAndSaysWhatIsNoLongerWaitedFor() {
        MvcResult empty = pages.as("callhandler", answer());
        assertThat(empty.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(empty)).contains("nothing is recorded yet", "What did they say? – ");

        pages.as("callhandler", answer().param("f-said", "Still needed"));
        assertThat(body(pages.as("callhandler", answer().param("f-said", "No longer"))))
                .contains("There is a problem");
        assertThat(file.story(reference))
                .filteredOn(entry -> entry.label().equals(Slips.EVENT))
                .hasSize(1);
    }

    private MockHttpServletRequestBuilder answer() {
        return who(post(PAGE + "/send"), reference, "5")
                .param("message", slips.key + ".answered")
                .param("asked", "said");
    }

    private static MockHttpServletRequestBuilder who(MockHttpServletRequestBuilder request, String given, String day) {
        return request.param("caseReference", given)
                .param("day", day)
                .param("month", "4")
                .param("year", "1961");
    }
}
