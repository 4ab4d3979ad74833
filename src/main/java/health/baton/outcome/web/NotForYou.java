package health.baton.outcome.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page of those who may not see a page. */
@ControllerAdvice(assignableTypes = {OutcomesPage.class, StoryPage.class, DecisionsPage.class})
class NotForYou {
    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden() {
        return "outcome/not-for-you";
    }
}
