package health.baton.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What those see for whom a page of administration is not. */
@ControllerAdvice
class NotTheirsPage {
    @ExceptionHandler(OnlySome.NotTheirs.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden() {
        return "lists/not-for-you";
    }
}
