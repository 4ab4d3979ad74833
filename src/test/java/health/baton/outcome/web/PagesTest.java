package health.baton.outcome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.engine.AnswersRefused;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import health.baton.outcome.CaseLine;
import health.baton.outcome.CaseQuery;
import health.baton.outcome.CaseRecord;
import health.baton.outcome.Comparison;
import health.baton.outcome.Figures;
import health.baton.outcome.Outcomes;
import health.baton.outcome.OwnDecision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(PagesTest.Pages.class)
class PagesTest {
    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final String REFERENCE = "K7QM-4XTN";
    private static final SignedIn.Person MANAGER = new SignedIn.Person("manager", List.of("manager-leicester"));

    @Configuration
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    @Import({OutcomesPage.class, StoryPage.class, DecisionsPage.class, ManagedCases.class, NotForYou.class, Show.class})
    static class Pages {
        @Bean
        Outcomes outcomes() {
            return mock(Outcomes.class);
        }

        @Bean
        Cases cases() {
            Cases cases = mock(Cases.class);
            when(cases.pathwayName("a-pathway")).thenReturn("A pathway with a name");
            return cases;
        }

        @Bean
        Stories stories() {
            return mock(Stories.class);
        }

        @Bean
        SignedIn signedIn() {
            return new SignedIn() {
                @Override
                public Optional<Person> person() {
                    return Optional.of(MANAGER);
                }

                @Override
                public void as(String signInName, Runnable act) {
                    act.run();
                }
            };
        }
    }

    private final Outcomes outcomes;
    private final Stories stories;
    private final MockMvc pages;

    @Autowired
    PagesTest(WebApplicationContext context, Outcomes outcomes, Stories stories) {
        this.outcomes = outcomes;
        this.stories = stories;
        this.pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeEach
    void oneLateCase() {
        Mockito.reset(outcomes, stories);
        CaseRecord record = new CaseRecord(
                REFERENCE, "a-pathway", NINE, null, null, null, "=cmd|'x'!A1", NINE.plusSeconds(300), null, true);
        List<CaseLine> lines = List.of(new CaseLine(record, "Discuss the <call>", NINE.plusSeconds(60), true));
        when(outcomes.cases(any(), any())).thenReturn(List.of(record));
        when(outcomes.lines(any())).thenReturn(lines);
        when(outcomes.lookFirst(any(), any(), anyInt())).thenReturn(lines);
        when(outcomes.figures(any()))
                .thenReturn(new Figures(
                        1,
                        6,
                        1,
                        List.of(new Figures.Count("Kept at home", 40, "40"), new Figures.Count("Died", 2, "<5")),
                        List.of(new Figures.Count("Not admitted", 3, "<5")),
                        "<5 decisions",
                        List.of(new Comparison("Kept", "half", "<5", "a report"))));
        when(outcomes.pathways(any())).thenReturn(List.of("a-pathway"));
    }

    @Test
    void showsAManagerFiguresCasesAndPublishedFigures() throws Exception {
        String page = page("/baton/manager?pathway=a-pathway&from=&to=&state=ALL");
        assertThat(page)
                .contains(
                        "Outcomes – Baton",
                        "Kept at home",
                        ">40<",
                        "A pathway with a name",
                        ">&lt;5<",
                        "width=\"1000\"",
                        "width=\"0\"")
                .contains("half", "&lt;5", "a report", "&lt;5 decisions")
                .contains(REFERENCE, "02-Nov-2026 09:00", "Discuss the &lt;call&gt;", "overdue")
                .doesNotContain("<call>", "style=");
    }

    @Test
    void choosesTheCasesThatTheFilterNames() throws Exception {
        page("/baton/manager?pathway=a-pathway&from=2026-11-01&to=2026-11-30&state=FINISHED");
        ArgumentCaptor<CaseQuery> asked = ArgumentCaptor.forClass(CaseQuery.class);
        Mockito.verify(outcomes).cases(any(), asked.capture());
        assertThat(asked.getValue())
                .isEqualTo(new CaseQuery(
                        "a-pathway", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), CaseQuery.State.FINISHED));
    }

    @Test
    void saysThatABackwardPeriodHoldsNothing() throws Exception {
        assertThat(page("/baton/manager?from=2026-11-30&to=2026-11-01")).contains("The first day is after the last");
    }

    @Test
    void refusesADayThatIsNone() throws Exception {
        pages.perform(get("/baton/manager?from=yesterday")).andExpect(status().isBadRequest());
    }

    @Test
    void givesTheCasesAsATableWithoutFormulas() throws Exception {
        byte[] table = pages.perform(get("/baton/manager/cases.csv"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"baton-cases.csv\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(table, StandardCharsets.UTF_8))
                .contains("\"K7QM-4XTN\",\"a-pathway\",\"02-Nov-2026 09:00\",\"\",\"'=cmd|'x'!A1\"")
                .contains("\"yes\",\"5\",\"\"");
    }

    @Test
    void showsOthersThatThePageIsNotForThem() throws Exception {
        when(outcomes.cases(any(), any())).thenThrow(new SecurityException("no manager"));
        when(outcomes.lookFirst(any(), any(), anyInt())).thenThrow(new SecurityException("no manager"));
        for (String path : List.of("/baton/manager", "/baton/manager/cases.csv")) {
            pages.perform(get(path))
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(containsString("This page is not open to you")));
        }
        pages.perform(get("/camunda/api/baton/manager/cases?pathway=a-pathway"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.errors").isNotEmpty());
    }

    @Test
    void asksForTheReasonBeforeItOpensAStory() throws Exception {
        assertThat(page("/baton/manager/cases/" + REFERENCE)).contains("Why do you need to see it?");
        Mockito.verifyNoInteractions(stories);
    }

    @Test
    void opensTheStoryForAReason() throws Exception {
        when(stories.open(REFERENCE, MANAGER, "complaint 17")).thenReturn(story());
        pages.perform(post("/baton/manager/cases/" + REFERENCE).param("reason", "complaint 17"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("O&#39;BRIEN"),
                                containsString("Entered in error"),
                                containsString("&lt;b&gt;"),
                                containsString("taken by Dr Green"))));
    }

    @Test
    void saysWhatIsWrongWithTheReason() throws Exception {
        when(stories.open(REFERENCE, MANAGER, "")).thenThrow(new AnswersRefused(List.of("Reason: please say it")));
        pages.perform(post("/baton/manager/cases/" + REFERENCE))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Reason: please say it")));
        pages.perform(post("/camunda/api/baton/manager/cases/" + REFERENCE + "/open")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0]").value("Reason: please say it"));
    }

    @Test
    void opensNoStoryOfAnotherOrganisation() throws Exception {
        when(stories.open(any(), any(), any())).thenThrow(new SecurityException("not theirs"));
        pages.perform(post("/baton/manager/cases/" + REFERENCE).param("reason", "curiosity"))
                .andExpect(status().isForbidden());
    }

    @Test
    void givesCockpitTheClocksWithoutThePerson() throws Exception {
        pages.perform(get("/camunda/api/baton/manager/cases?pathway=a-pathway"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].reference").value(REFERENCE))
                .andExpect(jsonPath("$[0].status").value("Discuss the <call>"))
                .andExpect(jsonPath("$[0].started").value("2026-11-02T09:00:00Z"))
                .andExpect(jsonPath("$[0].nextDue").value("2026-11-02T09:01:00Z"))
                .andExpect(jsonPath("$[0].overdue").value(true))
                .andExpect(jsonPath("$[0].openable").value(true));
    }

    @Test
    void givesCockpitTheStoryForAReasonAndKeepsItOutOfCaches() throws Exception {
        when(stories.open(REFERENCE, MANAGER, "complaint 17")).thenReturn(story());
        pages.perform(post("/camunda/api/baton/manager/cases/" + REFERENCE + "/open")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"complaint 17\"}"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.banner").value("O'BRIEN, Ann"))
                .andExpect(jsonPath("$.story[0].correction.reason").value("wrong person"));
    }

    @Test
    void showsAClinicianWhatBecameOfTheOwnDecisions() throws Exception {
        when(outcomes.decisionsOf(MANAGER))
                .thenReturn(List.of(
                        new OwnDecision(REFERENCE, NINE, "Discuss", "Keep at home", false, "Kept at home", "Admitted"),
                        new OwnDecision("B7QM-4XTN", NINE, "Started the case", null, true, null, null)));
        assertThat(page("/baton/my-decisions"))
                .contains("Discuss: Keep at home", "Kept at home", "Admitted")
                .contains("Started the case", "still running", "not known yet");
    }

    private String page(String path) throws Exception {
        return pages.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static StoryJson story() {
        StoryJson.Correction correction = new StoryJson.Correction("wrong person", "co", NINE, null);
        List<StoryJson.Said> said = List.of(new StoryJson.Said("What happened", "<b>fell</b>"));
        return new StoryJson(
                "O'BRIEN, Ann",
                REFERENCE,
                "a-pathway",
                "Running",
                "Crews",
                List.of(new StoryJson.Now("Discuss", "Dr Green", NINE)),
                List.of(new StoryJson.Entry(1, NINE, "crew", "Call-out", said, correction, null)));
    }
}
