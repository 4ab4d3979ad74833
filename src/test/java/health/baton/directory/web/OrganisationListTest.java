package health.baton.directory.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.directory.ImportRefused;
import health.baton.directory.Organisations;
import health.baton.directory.RowProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class OrganisationListTest {
    private final Organisations organisations = mock(Organisations.class);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new OrganisationList(organisations))
            .setControllerAdvice(new ImportErrors())
            .build();

    @Test
    void saysRowColumnValueAndReasonOfWhatIsWrong() throws Exception {
        when(organisations.load(any()))
                .thenThrow(new ImportRefused(
                        "epraccur", List.of(new RowProblem(3, "close", "2026-13-01", "is not a date"))));

        web.perform(post("/api/admin/organisations").contentType("text/csv").content("x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].row").value(3))
                .andExpect(jsonPath("$.errors[0].column").value("close"))
                .andExpect(jsonPath("$.errors[0].value").value("2026-13-01"))
                .andExpect(jsonPath("$.errors[0].reason").value("is not a date"));
    }

    @Test
    void saysHowManyOrganisationsAListHas() throws Exception {
        when(organisations.load(any())).thenReturn(14_303);

        web.perform(post("/api/admin/organisations").contentType("text/csv").content("x"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.organisations").value(14_303));
    }
}
