package health.baton.pathway.web;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page of those who ask for a pathway that is not there. */
@ControllerAdvice(assignableTypes = PathwayPages.class)
class ClosedPages {
    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "lists/not-for-you";
    }
}
