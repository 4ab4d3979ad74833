package health.baton.access;

import health.baton.engine.People;
import health.baton.engine.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets some people through and nobody else, by the groups that they are in now, not by those of their session. */
final class OnlySome implements HandlerInterceptor {
    /** The page is not for this person. */
    static final class NotTheirs extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final SignedIn signedIn;
    private final People people;
    private final Predicate<List<String>> who;

    /** @param who decides by the ids of a person's teams */
    OnlySome(SignedIn signedIn, People people, Predicate<List<String>> who) {
        this.signedIn = signedIn;
        this.people = people;
        this.who = who;
    }

    static OnlySome administrators(SignedIn signedIn, People people) {
        return new OnlySome(signedIn, people, teams -> teams.contains(MachineDoors.ADMINISTRATORS));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (who.test(people.teamsOf(signedIn.required().name()))) {
            return true;
        }
        if (handler instanceof HandlerMethod) {
            throw new NotTheirs();
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
        return false;
    }
}
