package health.baton.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.baton.correspondence.Receipts;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class NotifyCallbackTest {
    private static final String RECEIPT = """
            {"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": "%s", "to": "07700900321", "status": "%s",
             "created_at": "2026-06-01T10:00:00.000000Z", "completed_at": "2026-06-01T10:00:05.000000Z",
             "sent_at": "2026-06-01T10:00:01.000000Z", "notification_type": "sms",
             "template_id": "template-sms", "template_version": 1}""";
    private final Receipts receipts = new Receipts();
    private MockMvc web;

    @BeforeEach
    void start() {
        web = MockMvcBuilders.standaloneSetup(new NotifyCallback(receipts.delivered()))
                .build();
    }

    @AfterEach
    void stop() {
        receipts.close();
    }

    @Test
    void believesNotifyAndNobodyElse() throws Exception {
        UUID sent = receipts.sentTextMessage();

        assertThat(answer(null, sent, "permanent-failure")).isEqualTo(403);
        assertThat(answer("Bearer guessed", sent, "permanent-failure")).isEqualTo(403);
        assertThat(answer(receipts.token(), sent, "permanent-failure")).isEqualTo(403);
        assertThat(receipts.failed(sent)).isFalse();

        assertThat(answer("Bearer " + receipts.token(), sent, "permanent-failure"))
                .isEqualTo(204);
        assertThat(receipts.failed(sent)).isTrue();
    }

    @Test
    void acknowledgesWhatIsNoneOfOurs() throws Exception {
        assertThat(answer("Bearer " + receipts.token(), UUID.randomUUID(), "delivered"))
                .isEqualTo(204);
        web.perform(post("/notify/receipts")
                        .header("Authorization", "Bearer " + receipts.token())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reference\": null, \"status\": \"delivered\"}"))
                .andExpect(status().isNoContent());
    }

    private int answer(String authorization, UUID reference, String state) throws Exception {
        var request = post("/notify/receipts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(RECEIPT.formatted(reference, state));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }
}
