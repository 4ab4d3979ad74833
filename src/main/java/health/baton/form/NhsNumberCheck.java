package health.baton.form;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ten digits with the right check digit; spaces are fine. */
@Component
final class NhsNumberCheck implements FieldCheck {
    @Override
    public String name() {
        return "nhs-number";
    }

    @Override
    public Optional<String> refuse(Object value) {
        String number = value.toString();
        if (!NhsNumber.hasTenDigits(number)) {
            return Optional.of("is not an NHS number: it has ten digits");
        }
        return NhsNumber.isValid(number)
                ? Optional.empty()
                : Optional.of("is not an NHS number: the check digit is wrong, please read it again");
    }
}
