package health.baton.cohort.web;

import health.baton.cohort.Waves;
import health.baton.engine.AnswersRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link WavePages}, for other systems. */
@RestController
@RequestMapping("/api/cohorts/{pathway}/capacity")
class WaveDoor {
    private final Waves waves;

    WaveDoor(Waves waves) {
        this.waves = waves;
    }

    record Errors(List<String> errors) {}

    @GetMapping
    List<Waves.Area> areas(@PathVariable String pathway) {
        return waves.of(pathway);
    }

    /** @param aDay how much can be done a day, by kind of work, e.g. {@code {"calls": 40}} with all kinds */
    @PutMapping("/{area}")
    List<Waves.Area> declare(
            @PathVariable String pathway, @PathVariable String area, @RequestBody Map<String, Integer> aDay) {
        Map<String, String> said = new HashMap<>();
        aDay.forEach((queue, number) -> said.put(queue, String.valueOf(number)));
        waves.declare(pathway, area, said);
        return waves.of(pathway);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Errors refused(AnswersRefused refused) {
        return new Errors(refused.reasons());
    }
}
