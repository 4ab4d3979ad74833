package health.baton.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.engine.RunningEngine;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What people read where something is not there or went wrong: never a page of the server's, nor JSON. */
class ErrorPagesTest extends RunningEngine {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    WebApplicationContext context;

    private MockMvc baton;

    @BeforeEach
    void start() {
        baton = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void whoMistypesAnAddressIsToldSo() throws Exception {
        baton.perform(get("/baton/mistyped").header("Accept", BROWSER))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<h1 class=\"govuk-heading-l\">Nothing is here</h1>")));
    }

    @Test
    void aProgramIsAnsweredInJson() throws Exception {
        baton.perform(get("/api/mistyped").header("Accept", "*/*"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @CsvSource({"500,Something went wrong", "403,That could not be done", "404,Nothing is here"})
    void whatTheServerCouldNotDoIsSaidInWords(int code, String words) throws Exception {
        baton.perform(get("/error")
                        .header("Accept", BROWSER)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code)
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "select secret from table"))
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(not(containsString("secret"))));
    }
}
