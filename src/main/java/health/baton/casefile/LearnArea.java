package health.baton.casefile;

import health.baton.form.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Learns from an address that is told after the start in which area it lies. Who is asked already stays asked. */
@Component
class LearnArea {
    private final CaseRegister cases;
    private final Places places;
    private final ApplicationEventPublisher events;

    LearnArea(CaseRegister cases, Places places, ApplicationEventPublisher events) {
        this.cases = cases;
        this.places = places;
        this.events = events;
    }

    /** The process variable {@code area} of a case that had none; nothing when it has one or no address was told. */
    Map<String, Object> from(String reference, List<Answer> answers) {
        Optional<String> area = answers.stream()
                .filter(answer -> answer.key().equals("postcode") && answer.value() != null)
                .findFirst()
                .flatMap(answer -> places.areaOfPostcode(String.valueOf(answer.value())));
        String before = cases.find(reference).map(CaseRegister.Row::area).orElse(null);
        if (area.isEmpty() || Objects.equals(area.get(), before)) {
            return Map.of();
        }
        if (before == null) {
            cases.areaKnown(reference, area.get());
        }
        events.publishEvent(new AreaKnown(reference, area.get()));
        return before == null ? Map.of("area", area.get()) : Map.of();
    }
}
