package health.baton.cohort.web;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file that is not there, or not this person's to see, look alike. */
@ControllerAdvice(assignableTypes = CohortPages.class)
class CohortRefusals {
    @ExceptionHandler({NoSuchElementException.class, SecurityException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "cohort/not-here";
    }
}
