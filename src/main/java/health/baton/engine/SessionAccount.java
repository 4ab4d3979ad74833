package health.baton.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;

/** Whose session a request comes with, for whoever stands before the web applications' own filters. */
public final class SessionAccount {
    private SessionAccount() {}

    /** The sign-in name; empty without a session, and when nobody is signed in. */
    public static Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : of(session);
    }

    static Optional<String> of(HttpSession session) {
        return AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
                .map(Authentication::getIdentityId)
                .findFirst();
    }
}
