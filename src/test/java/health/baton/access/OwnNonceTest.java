package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class OwnNonceTest {
    private final MockServletContext application = new MockServletContext();

    @Test
    void givesEachOfTwoRequestsAtTheSameMomentItsOwn() throws Exception {
        ask(first -> {
            first.setAttribute(OwnNonce.NONCE, "of the first");
            ask(second -> {
                second.setAttribute(OwnNonce.NONCE, "of the second");
                assertThat(second.getAttribute(OwnNonce.NONCE)).isEqualTo("of the second");
            });
            assertThat(first.getAttribute(OwnNonce.NONCE)).isEqualTo("of the first");
        });
        assertThat(application.getAttribute(OwnNonce.NONCE)).isNull();
    }

    @Test
    void leavesEverythingElseToTheApplication() throws Exception {
        application.setContextPath("/baton");
        ask(own -> {
            own.setAttribute("other", "for all");
            assertThat(own.getContextPath()).isEqualTo("/baton");
            assertThat(own.getAttribute("other")).isEqualTo("for all");
        });
        assertThat(application.getAttribute("other")).isEqualTo("for all");
    }

    private void ask(Looks looks) throws IOException {
        try {
            new OwnNonce()
                    .doFilter(
                            new MockHttpServletRequest(application),
                            new MockHttpServletResponse(),
                            (request, response) -> looks.at(request.getServletContext()));
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
    }

    private interface Looks {
        void at(ServletContext own) throws IOException;
    }
}
