package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class LongestSessionTest {
    @Test
    void endsASessionAfterATurnOfDutyEvenWhenItIsUsedAllTheTime() throws ServletException, IOException {
        assertThat(endsAfter(Duration.ofHours(13))).isFalse();
        assertThat(endsAfter(Duration.ofHours(14).plusMinutes(1))).isTrue();
    }

    @Test
    void letsThroughWhoeverHasNoSession() throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        filter(Instant.now(Clock.systemUTC()))
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    private static boolean endsAfter(Duration time) throws ServletException, IOException {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        MockFilterChain chain = new MockFilterChain();
        filter(Instant.ofEpochMilli(session.getCreationTime()).plus(time))
                .doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).as("goes on, signed in or not").isNotNull();
        return session.isInvalid();
    }

    private static LongestSession filter(Instant now) {
        return new LongestSession(Clock.fixed(now, ZoneOffset.UTC), Duration.ofHours(14));
    }
}
