package health.baton.casefile.web;

import health.baton.engine.AnswersRefused;
import health.baton.engine.ChangedMeanwhile;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong, as JSON {@code {"errors": [sentences]}}. */
@RestControllerAdvice(annotations = RestController.class)
class Errors {
    record Body(List<String> errors) {
        static Body of(String error) {
            return new Body(List.of(error));
        }
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Body refused(AnswersRefused refused) {
        return new Body(refused.reasons());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Body forbidden(SecurityException forbidden) {
        return Body.of("You may not do this.");
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Body missing(NoSuchElementException missing) {
        return Body.of("There is no such thing, or it is not yours to see.");
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Body late(NoLongerWaits late) {
        return Body.of(String.valueOf(late.getMessage()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Body atOnce(ChangedMeanwhile other) {
        return Body.of(String.valueOf(other.getMessage()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    Body tooLarge(TooLarge large) {
        return Body.of(String.valueOf(large.getMessage()));
    }
}
