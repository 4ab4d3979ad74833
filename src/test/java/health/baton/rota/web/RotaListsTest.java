package health.baton.rota.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.rota.RotaImport;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RotaListsTest {
    private final RotaImport rotas = mock(RotaImport.class);
    private final MockMvc web =
            MockMvcBuilders.standaloneSetup(new RotaLists(rotas)).build();

    @Test
    void saysHowManyShiftsAListHas() throws Exception {
        when(rotas.fromCsv(any())).thenReturn(28);

        web.perform(post("/api/admin/rota").contentType("text/csv").content("role,area,person,order,starts,ends\n"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.shifts").value(28));
    }

    @Test
    void readsACalendarOfOneRoleAndAreaBetweenTwoMoments() throws Exception {
        Instant from = Instant.parse("2026-11-21T00:00:00Z");
        Instant to = Instant.parse("2026-12-21T00:00:00Z");
        when(rotas.fromCalendar(any(), eq("geriatrician"), eq("leicester"), eq(from), eq(to)))
                .thenReturn(7);

        web.perform(post("/api/admin/rota/geriatrician/leicester")
                        .param("from", from.toString())
                        .param("to", to.toString())
                        .contentType("text/calendar")
                        .content("BEGIN:VCALENDAR"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.shifts").value(7));
    }
}
