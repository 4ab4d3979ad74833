package health.baton.pathway.web;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page of those who may not see a page, or ask for a pathway that is not there. */
@ControllerAdvice(assignableTypes = PathwayPages.class)
class ClosedPages {
    private static final String VIEW = "pathway/not-for-you";

    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden() {
        return VIEW;
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return VIEW;
    }
}
