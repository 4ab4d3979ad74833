package health.baton.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.engine.Beside;
import health.baton.engine.CaseEvent;
import health.baton.engine.RunningEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class EndedListsTest extends RunningEngine {
    private static final Map<String, String> KEPT = Map.of(
            "outcome",
            "kept",
            "practiceList",
            "Kept without an answer",
            "practiceListFacts",
            "localId,referralDate",
            "personAnswered",
            "no");
    private static final Map<String, String> SAID = Map.of("outcome", "said", "personAnswered", "yes");

    @Autowired
    KeepEnds ends;

    @Autowired
    PracticeList list;

    @Autowired
    WhoAnswered answered;

    @Autowired
    Beside beside;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private String pathway = "";

    @BeforeEach
    void nobodyYet() {
        jdbc.sql("delete from ended_case").update();
        signedIn.as("waitinglist", () -> pathway = answered.pathways().get(0).key());
    }

    @Test
    void aPracticeReadsItsOwnPatientsOnly() {
        ended("C82009", "1961-04-05", "English", KEPT);
        ended("C82018", "1970-04-05", "English", KEPT);
        ended("C82009", "1971-04-05", "English", SAID);

        assertThat(lines("practice")).singleElement().satisfies(line -> {
            assertThat(line.person()).startsWith("=ASHDOWN, Lena · born 05-Apr-1961");
            assertThat(line.what()).isEqualTo("Kept without an answer");
            assertThat(line.more()).isEqualTo("RW-4711 · 20-Sep-2025");
        });
        assertThat(lines("otherpractice")).hasSize(1);
        assertThatThrownBy(() -> lines("callhandler")).isInstanceOf(SecurityException.class);
        assertThat(jdbc.sql("select count(*) from access_log where who = 'practice' and reason like '%list%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void itsTableIsNoFormula() {
        ended("C82009", "1961-04-05", "English", KEPT);
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
        List<String> tables = new ArrayList<>();
        signedIn.as("practice", () -> tables.add(get(web, "/baton/practice-list/list.csv")));

        assertThat(tables.get(0)).contains("\"'=ASHDOWN, Lena").doesNotContain(",\"=", "\n\"=");
        signedIn.as("practice", () -> tables.add(get(web, "/baton/practice-list")));
        assertThat(tables.get(1)).contains("Kept without an answer", "1 on the list");
    }

    @Test
    void countsWhoDidNotAnswerAndShowsNoSmallNumber() {
        for (int i = 0; i < 12; i++) {
            ended("C82009", "1961-04-05", "English", i < 6 ? KEPT : SAID);
            ended("C82018", "1941-04-05", "english ", i < 6 ? KEPT : SAID);
        }
        ended("C82009", "1991-04-05", "Gujarati", KEPT);

        List<WhoAnswered.Kind> kinds = new ArrayList<>();
        signedIn.as("waitinglist", () -> kinds.addAll(answered.of(pathway)));

        assertThat(kinds.get(0).groups())
                .extracting(WhoAnswered.Group::name, WhoAnswered.Group::asked, WhoAnswered.Group::silent)
                .containsExactly(
                        tuple("18 to 39", "fewer than 5", "fewer than 5"),
                        tuple("60 to 69", "not shown", "not shown"),
                        tuple("80 and over", "12", "6"));
        assertThat(kinds.get(1).groups())
                .extracting(WhoAnswered.Group::name, WhoAnswered.Group::asked, WhoAnswered.Group::silent)
                .containsExactly(
                        tuple("English", "not shown", "not shown"), tuple("Gujarati", "fewer than 5", "fewer than 5"));
        assertThat(kinds.get(2).groups()).extracting(WhoAnswered.Group::silent).containsExactly("7", "6");
        assertThatThrownBy(() -> signedIn.as("callhandler", () -> answered.of(pathway)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theDatabaseAnswersFromAnIndex() {
        jdbc.sql("""
                insert into ended_case select 'many-' || i, ?, 'area-' || i % 50, 'C8' || i % 300, 'Kept', '', i % 3 = 0,
                  '18 to 39', 'English', now() from generate_series(1, 20000) i""").param(pathway).update();
        jdbc.sql("analyze ended_case").update();

        assertThat(String.join(
                        "\n", jdbc.sql("""
                        explain select practice, count(*) from ended_case where pathway = ? and area = any(array['area-7'])
                        and ended_at >= now() - interval '1 year' and answered is not null group by practice""").param(pathway).query(String.class).list()))
                .contains("ended_case_answered");
        assertThat(String.join("\n", jdbc.sql("""
                        explain select * from ended_case where practice = any(array['C87']) and listed is not null
                        and ended_at >= now() - interval '1 year' order by ended_at desc limit 100""").query(String.class).list())).contains("ended_case_of_practice");
    }

    @Test
    void whoeverAnswersAfterTheEndIsNoLongerSilent() {
        String late = ended("C82009", "1961-04-05", "English", KEPT);
        String other = ended("C82009", "1961-04-05", "English", KEPT);

        beside.answeredLate("answered-again", late);

        assertThat(jdbc.sql("select case_reference from ended_case where not answered")
                        .query(String.class)
                        .list())
                .containsExactly(other);
        assertThat(lines("practice")).allSatisfy(line -> {
            if (line.reference().equals(late)) {
                assertThat(line.what()).startsWith("Kept without an answer. Answered since, on ");
            } else {
                assertThat(line.what()).isEqualTo("Kept without an answer");
            }
        });
        assertThat(lines("practice")).hasSize(2);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static String get(MockMvc web, String address) {
        try {
            return web.perform(MockMvcRequestBuilders.get(address))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<PracticeList.Line> lines(String who) {
        List<PracticeList.Line> lines = new ArrayList<>();
        signedIn.as(who, () -> lines.addAll(list.lines(0, 100)));
        return lines;
    }

    private String ended(String practice, String born, String language, Map<String, String> end) {
        String reference = begin(
                "waitinglist",
                pathway,
                Map.ofEntries(
                        Map.entry("localId", "RW-4711"),
                        Map.entry("specialty", "130"),
                        Map.entry("referralDate", "2025-09-20"),
                        Map.entry("clockStart", "2025-10-01"),
                        Map.entry("priority", "p4"),
                        Map.entry("familyName", "=Ashdown"),
                        Map.entry("givenName", "Lena"),
                        Map.entry("birthDate", born),
                        Map.entry("noNhsNumberBecause", "not-traced"),
                        Map.entry("practiceCode", practice),
                        Map.entry("postcode", "LE2 7AA"),
                        Map.entry("language", language)));
        ends.on(new CaseEvent.Passed(reference, "any", "Kept", "endEvent", end));
        return reference;
    }
}
