package health.baton.access;

import health.baton.engine.People;
import health.baton.engine.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets administrators through and nobody else, by the groups that they are in now, not by those of their session. */
final class AdministratorsOnly implements HandlerInterceptor {
    private final SignedIn signedIn;
    private final People people;

    AdministratorsOnly(SignedIn signedIn, People people) {
        this.signedIn = signedIn;
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (people.teamsOf(signedIn.required().name()).contains(MachineDoors.ADMINISTRATORS)) {
            return true;
        }
        if (handler instanceof HandlerMethod) {
            throw new SecurityException("Administrators only");
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
        return false;
    }
}
