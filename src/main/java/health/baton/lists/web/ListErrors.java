package health.baton.lists.web;

import health.baton.lists.ImportRefused;
import health.baton.lists.RowProblem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a list, row by row, to the program that sent it: {@code {"errors": [{row, column, value, reason}]}}. */
@RestControllerAdvice(annotations = RestController.class)
class ListErrors {
    record Body(List<RowProblem> errors) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Body refused(ImportRefused refused) {
        return new Body(refused.problems());
    }
}
