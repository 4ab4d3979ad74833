package health.baton.access;

import health.baton.engine.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets only people through who are signed in to the webapps; sends readers of pages to the sign-in, refuses the rest. Style
 * sheets beside the pages are files and free; a page is never, whatever its address looks like.
 */
final class SignInFirst implements HandlerInterceptor {
    static final String SIGN_IN = "/camunda/app/welcome/default/#!/login";

    private final SignedIn signedIn;
    private final boolean pages;

    private SignInFirst(SignedIn signedIn, boolean pages) {
        this.signedIn = signedIn;
        this.pages = pages;
    }

    static SignInFirst forPages(SignedIn signedIn) {
        return new SignInFirst(signedIn, true);
    }

    static SignInFirst forPrograms(SignedIn signedIn) {
        return new SignInFirst(signedIn, false);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (signedIn.person().isPresent() || (pages && handler instanceof ResourceHttpRequestHandler)) {
            return true;
        }
        if (pages && HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
        } else {
            Refusal.write(response, HttpStatus.UNAUTHORIZED, "Sign in first.");
        }
        return false;
    }
}
