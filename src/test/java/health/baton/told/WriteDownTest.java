package health.baton.told;

import static health.baton.testing.AsSomebody.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.casefile.CaseFile;
import health.baton.engine.OpenTask;
import health.baton.engine.RunningEngine;
import health.baton.engine.Tasks;
import health.baton.testing.AsSomebody;
import health.baton.testing.SmallPathway;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
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
    Tasks tasks;

    @Autowired
    CaseFile file;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    private final SmallPathway slips = Slips.ofItsOwn();
    private AsSomebody pages;
    private String reference = "";

    @BeforeEach
    void oneCaseThatWaits() {
        deploy(slips, Slips.STARTER);
        pages = new AsSomebody(context, signedIn);
        reference = begin("crew", slips.key, Map.of("familyName", "Ashdown", "birthDate", "1961-04-05"));
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
    void takesFiveDatesOfBirthForAReferenceFromEachPersonWhetherThereIsSuchACaseOrNot() {
        String nobodys = "ZZZZ-" + reference.substring(5);
        for (String given : new String[] {reference, nobodys}) {
            for (int day = 10; day < 15; day++) {
                assertThat(pages.as("callhandler", who(post(PAGE), given, String.valueOf(day)))
                                .getResponse()
                                .getStatus())
                        .isEqualTo(422);
            }
            MvcResult sixth = pages.as("callhandler", who(post(PAGE), given.toLowerCase(java.util.Locale.ROOT), "5"));
            assertThat(sixth.getResponse().getStatus()).isEqualTo(429);
            assertThat(body(sixth)).contains("too many dates of birth").doesNotContain("ASHDOWN", reference);
        }
        assertThat(pages.as("callhandler", answer().param("f-said", "Still needed"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(429);
        assertThat(tasks.ofCase(reference)).extracting(OpenTask::label).containsExactly("Wait");
        assertThat(body(pages.as("waitinglist", who(post(PAGE), reference, "5"))))
                .as("others are not stopped")
                .doesNotContain("too many dates");

        db.sql("update told_try set since = since - interval '61 minutes' where case_reference = ?")
                .param(reference)
                .update();
        assertThat(body(pages.as("callhandler", who(post(PAGE), reference, "5"))))
                .contains("ASHDOWN");
    }

    @Test
    void takesWhatWasWrittenDownOnPaperWithItsTime() {
        assertThat(body(pages.as("callhandler", who(post(PAGE), reference, "5"))))
                .contains("Done on paper, while Baton was down?");
        MvcResult half = pages.as(
                "callhandler", answer().param("f-said", "Still needed").param("doneOnPaperBy", "Sam Whitfield"));
        assertThat(half.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(half)).contains("say when it was done", "href=\"#paperDay\"", "Sam Whitfield", "open=\"open\"");
        MvcResult nobody =
                pages.as("callhandler", at(answer().param("f-said", "Still needed"), "22", "11", "2026", "03", "10"));
        assertThat(nobody.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(nobody)).contains("and by whom", "href=\"#doneOnPaperBy\"", "value=\"03\"");
        MvcResult unfinished =
                pages.as("callhandler", at(answer().param("f-said", "Still needed"), "22", "11", "2026", "", ""));
        assertThat(unfinished.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(unfinished)).contains("“22 11 2026” is no time", "href=\"#paperDay\"");
        assertThat(tasks.ofCase(reference)).extracting(OpenTask::label).containsExactly("Wait");

        LocalDateTime done = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/London"))
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        ClockUtil.setCurrentTime(java.util.Date.from(clock.instant().plusSeconds(7200)));
        try {
            MvcResult sent = pages.as(
                    "callhandler",
                    at(
                                    answer().param("f-said", "Still needed"),
                                    "" + done.getDayOfMonth(),
                                    "" + done.getMonthValue(),
                                    "" + done.getYear(),
                                    "" + done.getHour(),
                                    "" + done.getMinute())
                            .param("doneOnPaperBy", "Sam Whitfield"));
            assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
        } finally {
            ClockUtil.reset();
        }
        assertThat(file.story(reference))
                .filteredOn(entry -> entry.label().equals(Slips.EVENT))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(java.util.Objects.requireNonNull(entry.paper()).by())
                            .isEqualTo("Sam Whitfield");
                    assertThat(entry.at()).isBefore(entry.paper().enteredAt().minusSeconds(7000));
                });
    }

    @Test
    void doesNotCountWrongOnesAfterARightOne() {
        for (int round = 0; round < 3; round++) {
            for (int day = 10; day < 13; day++) {
                pages.as("callhandler", who(post(PAGE), reference, String.valueOf(day)));
            }
            assertThat(body(pages.as("callhandler", who(post(PAGE), reference, "5"))))
                    .contains("ASHDOWN");
        }
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

    private static MockHttpServletRequestBuilder at(
            MockHttpServletRequestBuilder request, String day, String month, String year, String hour, String minute) {
        return request.param("paperDay", day)
                .param("paperMonth", month)
                .param("paperYear", year)
                .param("paperHour", hour)
                .param("paperMinute", minute);
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
