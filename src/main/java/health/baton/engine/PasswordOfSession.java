package health.baton.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of an account within a minute when its password is another one or the account is gone, on whichever node
 * they are: whoever knows the new password signs in again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class PasswordOfSession extends OncePerRequestFilter {
    static final Duration LOOKED_AT_EVERY = Duration.ofMinutes(1);
    private static final String SEEN = PasswordOfSession.class.getName();

    private final EnginePeople people;
    private final Clock clock;

    PasswordOfSession(EnginePeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * What the session was signed in with.
     *
     * @param mark of the password, see {@link EnginePeople#passwordMark}
     * @param at when it was looked at
     */
    private record Seen(String account, String mark, Instant at) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession before = request.getSession(false);
        if (before != null && isOver(before)) {
            before.invalidate();
        }
        chain.doFilter(request, response);
        HttpSession after = request.getSession(false);
        if (after != null && after.getAttribute(SEEN) == null) {
            SessionAccount.of(after).ifPresent(account -> see(after, account));
        }
    }

    private boolean isOver(HttpSession session) {
        Optional<String> account = SessionAccount.of(session);
        if (account.isEmpty()
                || !(session.getAttribute(SEEN) instanceof Seen seen)
                || !seen.account().equals(account.get())) {
            session.removeAttribute(SEEN);
            return false;
        }
        if (clock.instant().isBefore(seen.at().plus(LOOKED_AT_EVERY))) {
            return false;
        }
        return !see(session, seen.account()).equals(Optional.of(seen.mark()));
    }

    private Optional<String> see(HttpSession session, String account) {
        Optional<String> mark = people.passwordMark(account);
        mark.ifPresent(now -> session.setAttribute(SEEN, new Seen(account, now, clock.instant())));
        return mark;
    }
}
