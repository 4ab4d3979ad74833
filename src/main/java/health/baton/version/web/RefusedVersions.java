package health.baton.version.web;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page of those who ask for a version that is not there. */
@ControllerAdvice(assignableTypes = VersionPages.class)
class RefusedVersions {
    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "lists/not-for-you";
    }
}
